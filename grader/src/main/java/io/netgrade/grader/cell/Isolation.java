package io.netgrade.grader.cell;

/** How strongly a worker, and the submission that it judges, are kept apart from everything else. Weakest first. */
public enum Isolation {
    /** Plain processes of this user: for one's own machine and one's own jar. */
    NONE("plain processes of this user; promises nothing against a hostile jar"),
    /** Each program as a user of its own, for workers that are root in a container that is thrown away. */
    UID("each program as a user of its own; for a worker that is root in a disposable container"),
    /** User and network namespaces of an ordinary user on Linux, by bubblewrap. */
    SANDBOX("namespaces made by an ordinary user on Linux (bubblewrap)"),
    /** A container for each submission, and in it a user for each program. */
    CONTAINER("a container for each submission (Docker or Podman), and in it a user for each program");

    private final String words;

    Isolation(String words) {
        this.words = words;
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }

    /** Its name as users write it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
