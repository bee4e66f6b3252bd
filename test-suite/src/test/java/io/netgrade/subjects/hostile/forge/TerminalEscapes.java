package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import java.util.List;

/** Prints what terminals and browsers take for orders. */
public final class TerminalEscapes extends HostileServer {

    public static void main(String[] args) {
        new TerminalEscapes().start(args);
    }

    private static final String ESCAPE = "\033";
    private static final String BELL = "\007";
    private static final int MEBIBYTE = 1 << 20;

    private static final List<String> ORDERS = List.of(
            ESCAPE + "[2J" + ESCAPE + "[H",
            ESCAPE + "]0;all points" + BELL,
            ESCAPE + "]8;;http://example.invalid/" + BELL + "results" + ESCAPE + "]8;;" + BELL,
            ESCAPE + "[3A" + "100 of 100 points",
            BELL,
            "\u202e" + "stniop 0",
            "\0",
            "<script>document.title = 'all points'</script><img src=x onerror=alert(1)>",
            "]]><failure/><![CDATA[",
            "x".repeat(MEBIBYTE));

    public TerminalEscapes() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        for (String order : ORDERS) {
            System.out.println(order);
            System.err.println(order);
        }
    }
}
