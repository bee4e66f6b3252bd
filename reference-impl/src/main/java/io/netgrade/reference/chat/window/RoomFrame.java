package io.netgrade.reference.chat.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.WindowConstants;

/** What there is to see: state above, what was said and the members in the middle, the entry below. Decides nothing. */
final class RoomFrame {

    private static final int GAP = 8;
    private static final int MEMBERS_WIDTH = 150;
    private static final Color GOOD = new Color(0x1B, 0x7F, 0x3B);
    private static final Color WAITING = new Color(0xB2, 0x6B, 0x00);
    private static final Color BAD = new Color(0xB0, 0x1E, 0x1E);

    private final JFrame frame = new JFrame();
    private final JLabel state = new JLabel();
    private final JLabel prompt = new JLabel();
    private final JButton button = new JButton();
    private final DefaultListModel<String> members = new DefaultListModel<>();
    private final JLabel memberCount = new JLabel();
    private final Entry entry = new Entry();
    private final ChatArea chat = new ChatArea();

    RoomFrame(String title, Consumer<String> typed, Runnable closing) {
        frame.setTitle(title);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                closing.run();
            }
        });
        entry.component()
                .addActionListener(pressed -> typed.accept(entry.component().getText()));
        button.addActionListener(pressed -> typed.accept(entry.component().getText()));
        layOut();
    }

    private void layOut() {
        JPanel content = new JPanel(new BorderLayout(GAP, GAP));
        content.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        content.add(header(), BorderLayout.NORTH);
        content.add(chat.component(), BorderLayout.CENTER);
        content.add(memberList(), BorderLayout.EAST);
        content.add(entryPanel(), BorderLayout.SOUTH);
        frame.setContentPane(content);
        frame.setSize(640, 420);
        frame.setMinimumSize(new Dimension(420, 240));
        frame.setLocationByPlatform(true);
    }

    private JPanel header() {
        state.setName("state");
        memberCount.setPreferredSize(new Dimension(MEMBERS_WIDTH, 0));
        JPanel panel = new JPanel(new BorderLayout(GAP, 0));
        panel.add(state, BorderLayout.CENTER);
        panel.add(memberCount, BorderLayout.EAST);
        return panel;
    }

    private JScrollPane memberList() {
        JList<String> list = new JList<>(members);
        list.setName("members");
        list.setFocusable(false);
        list.setToolTipText("Who was here before you shows when they say something.");
        JScrollPane scroller = new JScrollPane(list);
        scroller.setPreferredSize(new Dimension(MEMBERS_WIDTH, 0));
        return scroller;
    }

    private JPanel entryPanel() {
        prompt.setLabelFor(entry.component());
        button.setName("button");
        JPanel panel = new JPanel(new BorderLayout(GAP, 0));
        panel.add(prompt, BorderLayout.WEST);
        panel.add(entry.component(), BorderLayout.CENTER);
        panel.add(button, BorderLayout.EAST);
        return panel;
    }

    /** Shows the window, with the cursor in the entry. */
    void open() {
        frame.setVisible(true);
        entry.component().requestFocusInWindow();
    }

    /** Takes the window away. */
    void dispose() {
        frame.dispose();
    }

    Entry entry() {
        return entry;
    }

    ChatArea chat() {
        return chat;
    }

    void members(List<String> names) {
        members.clear();
        members.addAll(names);
        memberCount.setText(names.isEmpty() ? "Members" : "Members seen: " + names.size());
    }

    /** Shows how we stand, in words and a colour, and what the entry is for. */
    void stands(Standing standing, String where) {
        if (standing instanceof Standing.Outside outside) {
            String why = outside.why();
            say(why.isEmpty() ? "Not in the room yet" : "Not in the room: " + why, why.isEmpty() ? WAITING : BAD);
            entryIsFor("Your name:", "Join", true);
        } else if (standing instanceof Standing.Calling) {
            say("Calling " + where + " …", WAITING);
            entryIsFor("Message:", "Send", false);
        } else if (standing instanceof Standing.Inside inside) {
            say("In the room as " + inside.name() + ", at " + where, GOOD);
            entryIsFor("Message:", "Send", true);
        } else {
            say("Leaving …", WAITING);
            entryIsFor("Message:", "Send", false);
        }
    }

    private void say(String words, Color color) {
        state.setForeground(color);
        state.setText("● " + words);
        state.setToolTipText(words);
    }

    private void entryIsFor(String what, String action, boolean enabled) {
        prompt.setText(what);
        button.setText(action);
        button.setEnabled(enabled);
    }
}
