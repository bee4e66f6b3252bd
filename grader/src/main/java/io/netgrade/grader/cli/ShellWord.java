package io.netgrade.grader.cli;

/** Words of a printed command line that a user can paste into the shell of the system they are on. */
final class ShellWord {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private ShellWord() {}

    /** The word as it must be typed. */
    static String of(String word) {
        return of(word, WINDOWS);
    }

    static String of(String word, boolean windows) {
        if (word.matches("[A-Za-z0-9_@%+=:,./\\\\-]+") && (windows || !word.contains("\\"))) {
            return word;
        }
        // Where nothing is special inside them, double quotes read the same in every shell.
        if (windows || word.matches("[^\"$`\\\\!]*")) {
            return '"' + word + '"';
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
