package io.netgrade.subjects.skeleton;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/** What programs need that talk until somebody says exit. */
public interface Conversation {

    /** In ASCII only: in Turkish an I has no dot. */
    Pattern EXIT = Pattern.compile("[ \t\r\n]*[eE][xX][iI][tT][ \t\r\n]*");

    default boolean isExit(String text) {
        return EXIT.matcher(text).matches();
    }

    /** The text without the white space at its edges. */
    default String trimmed(String text) {
        return text.replaceAll("^[ \t\r\n]+|[ \t\r\n]+$", "");
    }

    /**
     * What is typed, read ahead by a daemon thread, so that the program can end while somebody still could type.
     */
    class TypedLines {

        private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

        private boolean reading;

        private void read() {
            Thread reader = new Thread(this::readAll);
            reader.setDaemon(true);
            reader.start();
            reading = true;
        }

        private void readAll() {
            try (BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                    if (!line.isEmpty()) {
                        lines.add(Optional.of(line));
                    }
                }
            } catch (IOException unreadable) {
                System.err.println(unreadable.getMessage());
            }
            lines.add(Optional.empty());
        }

        /** Waits for the next line that is not empty; none at the end of input, then and ever after. */
        public Optional<String> next() throws IOException {
            if (!reading) {
                read();
            }
            try {
                Optional<String> line = lines.take();
                if (line.isEmpty()) {
                    lines.add(line);
                }
                return line;
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }
}
