package io.netgrade.reference.chat.window;

import java.awt.Color;
import java.awt.Insets;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** What was said, line by line. Follows the last line unless somebody has scrolled up to read. */
final class ChatArea {

    /** How many lines are kept; the oldest go first, so that a long talk does not fill the memory. */
    static final int MOST_LINES = 5_000;

    /** Who a line is of, which is shown by its style. */
    enum Kind {
        OTHERS(new Color(0x1A, 0x1A, 0x1A), false),
        OURS(new Color(0x0B, 0x4F, 0x9E), false),
        NOTICE(new Color(0x5F, 0x5F, 0x5F), true),
        TROUBLE(new Color(0xB0, 0x1E, 0x1E), false);

        private final Color color;
        private final boolean italic;

        Kind(Color color, boolean italic) {
            this.color = color;
            this.italic = italic;
        }

        private AttributeSet style() {
            MutableAttributeSet style = new SimpleAttributeSet();
            StyleConstants.setForeground(style, color);
            StyleConstants.setItalic(style, italic);
            return style;
        }
    }

    private final JTextPane text = new JTextPane();
    private final JScrollPane scroller = new JScrollPane(text);

    ChatArea() {
        text.setName("chat");
        text.setEditable(false);
        text.setMargin(new Insets(6, 8, 6, 8));
        MutableAttributeSet airy = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(airy, 0.2f);
        // Before the first line: later paragraphs take after it.
        text.setParagraphAttributes(airy, false);
        text.getAccessibleContext().setAccessibleName("What was said");
    }

    JScrollPane component() {
        return scroller;
    }

    /** Adds a line. */
    void add(String line, Kind kind) {
        boolean follows = atTheEnd();
        StyledDocument document = text.getStyledDocument();
        try {
            document.insertString(document.getLength(), line + "\n", kind.style());
            Element root = document.getDefaultRootElement();
            // The last element is the empty one after the last line feed.
            int tooMany = root.getElementCount() - 1 - MOST_LINES;
            if (tooMany > 0) {
                document.remove(0, root.getElement(tooMany - 1).getEndOffset());
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (follows) {
            text.setCaretPosition(document.getLength());
        }
    }

    private boolean atTheEnd() {
        var bar = scroller.getVerticalScrollBar();
        int line = text.getFontMetrics(text.getFont()).getHeight();
        return bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum() - line;
    }
}
