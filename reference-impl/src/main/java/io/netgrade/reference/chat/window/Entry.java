package io.netgrade.reference.chat.window;

import java.awt.Toolkit;
import javax.swing.JTextField;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;

/** Where a name or a message is typed. */
final class Entry {

    /**
     * The longest entry in characters. Even if JSON spells each with six bytes, its line stays within the 65,536 bytes that
     * every server of the room takes.
     */
    static final int LONGEST = 10_000;

    private final JTextField field = new JTextField();

    Entry() {
        field.setName("entry");
        ((AbstractDocument) field.getDocument()).setDocumentFilter(new Bound());
    }

    JTextField component() {
        return field;
    }

    /** Takes what was typed out of the field. */
    String take() {
        String typed = field.getText();
        field.setText("");
        return typed;
    }

    /** Puts back what was typed before, to be typed on. */
    void restore(String text) {
        field.setText(text);
    }

    /** Puts a proposal into the field, selected, so that typing replaces it. */
    void propose(String text) {
        field.setText(text);
        field.selectAll();
    }

    private static final class Bound extends DocumentFilter {

        @Override
        public void insertString(FilterBypass bypass, int at, String text, AttributeSet style)
                throws BadLocationException {
            replace(bypass, at, 0, text, style);
        }

        @Override
        public void replace(FilterBypass bypass, int at, int length, String text, AttributeSet style)
                throws BadLocationException {
            int room = LONGEST - (bypass.getDocument().getLength() - length);
            String fits = text == null || text.length() <= room ? text : text.substring(0, room);
            if (text != null && text.length() > room) {
                Toolkit.getDefaultToolkit().beep();
            }
            bypass.replace(at, length, fits, style);
        }
    }
}
