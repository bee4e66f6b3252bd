package io.netgrade.reference.chat.window;

import io.netgrade.reference.Main;
import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;

/**
 * Sits in the process of {@code chat-room-client --gui} and does at its screen what a person does: presses keys, clicks,
 * looks. It is told so by lines on standard input, and prints what the window shows, whenever that changes; hence a test
 * waits for what it wants to see, and for nothing else.
 */
public final class WindowPilot {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Robot robot;
    private final JFrame frame;

    private WindowPilot(JFrame frame) throws AWTException {
        this.frame = frame;
        this.robot = new Robot();
        // Whatever else happens on the window's thread: a key is pressed and released once the one before was taken.
        robot.setAutoWaitForIdle(true);
    }

    /** Takes the arguments of {@code chat-room-client}. */
    public static void main(String[] args) {
        Toolkit.getDefaultToolkit().addAWTEventListener(WindowPilot::seen, AWTEvent.WINDOW_EVENT_MASK);
        Toolkit.getDefaultToolkit().addAWTEventListener(WindowPilot::focused, AWTEvent.FOCUS_EVENT_MASK);
        Main.main(args);
    }

    private static void seen(AWTEvent event) {
        if (event.getID() == WindowEvent.WINDOW_OPENED && event.getSource() instanceof JFrame frame) {
            watch(frame);
            Thread obeying = new Thread(() -> obey(frame), "pilot");
            obeying.setDaemon(true);
            obeying.start();
        }
    }

    private static void focused(AWTEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED) {
            OUT.println("focus: " + ((Component) event.getSource()).getName());
        }
    }

    private static void watch(JFrame frame) {
        OUT.println("window: " + frame.getTitle());
        JLabel state = find(frame, "state", JLabel.class);
        OUT.println("state: " + state.getText());
        state.addPropertyChangeListener("text", change -> OUT.println("state: " + change.getNewValue()));
        find(frame, "chat", JTextComponent.class).getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                try {
                    OUT.print("chat: " + event.getDocument().getText(event.getOffset(), event.getLength()));
                } catch (BadLocationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }

            @Override
            public void removeUpdate(DocumentEvent event) {}

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
    }

    private static void obey(JFrame frame) {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            WindowPilot pilot = new WindowPilot(frame);
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                int space = (order + " ").indexOf(' ');
                pilot.obey(order.substring(0, space), order.substring(Math.min(space + 1, order.length())));
                OUT.println("done: " + order);
            }
        } catch (IOException | AWTException | RuntimeException failed) {
            OUT.println("pilot failed: " + failed);
        }
    }

    private void obey(String what, String with) throws IOException {
        switch (what) {
            case "type" -> with.chars().forEach(this::press);
            case "enter" -> chord(KeyEvent.VK_ENTER);
            case "close" -> chord(KeyEvent.VK_ALT, KeyEvent.VK_F4);
            case "button" -> {
                chord(KeyEvent.VK_TAB);
                chord(KeyEvent.VK_SPACE);
            }
            case "paste" -> paste(with);
            case "look" -> look();
            case "shoot" -> shoot(new File(with));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void press(int character) {
        int code = KeyEvent.getExtendedKeyCodeForChar(character);
        if (Character.isUpperCase(character)) {
            chord(KeyEvent.VK_SHIFT, code);
        } else if (character == '!') {
            chord(KeyEvent.VK_SHIFT, KeyEvent.VK_1);
        } else {
            chord(code);
        }
    }

    private void chord(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    private void paste(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    }

    private void look() {
        JTextComponent chat = find(frame, "chat", JTextComponent.class);
        int lines = chat.getDocument().getDefaultRootElement().getElementCount() - 1;
        OUT.println("looked: entry <"
                + find(frame, "entry", JTextComponent.class).getText() + "> members " + members() + " lines " + lines);
    }

    private List<String> members() {
        var model = find(frame, "members", JList.class).getModel();
        return IntStream.range(0, model.getSize())
                .mapToObj(i -> String.valueOf(model.getElementAt(i)))
                .collect(Collectors.toList());
    }

    private void shoot(File file) throws IOException {
        robot.waitForIdle();
        // The whole screen, which is little larger: where exactly the window is only its manager knows.
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        ImageIO.write(robot.createScreenCapture(screen), "png", file);
    }

    private static <T extends Component> T find(Container in, String name, Class<T> type) {
        T found = search(in, name, type);
        if (found == null) {
            throw new IllegalStateException("no " + name + " in the window");
        }
        return found;
    }

    private static <T extends Component> @org.jspecify.annotations.Nullable T search(
            Container in, String name, Class<T> type) {
        for (Component component : in.getComponents()) {
            if (name.equals(component.getName()) && type.isInstance(component)) {
                return type.cast(component);
            }
            T below = component instanceof Container container ? search(container, name, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
