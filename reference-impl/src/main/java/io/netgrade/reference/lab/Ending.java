package io.netgrade.reference.lab;

/** What it looks like from this side that a peer is gone. */
sealed interface Ending {

    /** What it is called. */
    String words();

    /** The stream ends. */
    record EndOfStream() implements Ending {
        @Override
        public String words() {
            return "end of stream";
        }
    }

    /** The system says that something is wrong. */
    record Trouble(String message) implements Ending {
        @Override
        public String words() {
            return "\"" + message + "\"";
        }
    }

    /** The system has heard that nobody has the port (ICMP, RFC 1122 §4.1.3.3); only connected sockets are told. */
    record Unreachable() implements Ending {
        @Override
        public String words() {
            return "port unreachable";
        }
    }

    /** Nothing comes. */
    record Silence(int millis) implements Ending {
        @Override
        public String words() {
            return "silence, for as long as one waits (here " + millis + " ms)";
        }
    }

    /** An answer comes: nobody is gone. */
    record Answer() implements Ending {
        @Override
        public String words() {
            return "an answer";
        }
    }
}
