package io.netgrade.reference.chat;

import io.netgrade.reference.launch.Terminal;
import java.io.BufferedReader;
import java.io.IOException;

/** The half of the room's client that sends what is typed; its own thread, since the other half must not wait for a key. */
final class RoomTypist implements Runnable {

    private final Membership membership;
    private final Terminal terminal;

    RoomTypist(Membership membership, Terminal terminal) {
        this.membership = membership;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (BufferedReader typed = terminal.typed()) {
            terminal.prompt("Enter username: ");
            String line = typed.readLine();
            if (line != null) {
                membership.introduce(line);
                for (line = typed.readLine(); line != null; line = typed.readLine()) {
                    membership.say(line);
                }
            }
            membership.halfClose();
            membership.awaitEnd();
        } catch (IOException gone) {
            // The half that reads sees it too, and ends the program.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
