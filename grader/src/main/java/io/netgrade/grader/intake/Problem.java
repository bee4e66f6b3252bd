package io.netgrade.grader.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Something that is no submission as it is; each kind has its own sentence. Names in it are escaped and cut. */
public sealed interface Problem {

    /** Where it is: a file, a folder, an entry of an archive; from the top, escaped and cut. */
    String at();

    /** What is wrong, what was expected, what to do; one sentence or two, without {@link #at()} and without a full stop. */
    String sentence();

    /** From whom it is, where that is known: they handed in something, and are not missing. */
    default List<Student> from() {
        return List.of();
    }

    /** The whole message: {@code anna/: holds no jar ...}. */
    default String message() {
        return at() + ": " + sentence();
    }

    /** A folder or an archive was named that is none. */
    record NoSource(String at) implements Problem {
        @Override
        public String sentence() {
            return "is neither a folder nor a zip archive; name what holds the submissions";
        }
    }

    /** An archive whose directory cannot be read. */
    record UnreadableArchive(String at, String reason) implements Problem {
        @Override
        public String sentence() {
            return "cannot be read as a zip archive (" + reason + "); download it again, or name a folder";
        }
    }

    /** So many entries that they are not even listed. */
    record TooManyEntries(String at, int most) implements Problem {
        @Override
        public String sentence() {
            return "holds more than " + most + " entries, or its directory is too long for so many; a course hands in"
                    + " less, so nothing of it was taken. Name a folder with the jars alone";
        }
    }

    /** Names that would fit several layouts. */
    record AmbiguousLayout(String at, List<Layout> possible) implements Problem {
        public AmbiguousLayout {
            possible = List.copyOf(possible);
        }

        @Override
        public String sentence() {
            return "could be laid out in several ways; say which by "
                    + possible.stream()
                            .map(layout -> "--layout " + layout.label() + " (" + layout.looks() + ")")
                            .collect(Collectors.joining(" or "));
        }
    }

    /** Checkouts of which it cannot be told where the assignment's name ends and the user's begins. */
    record UnknownAssignment(String at) implements Problem {
        @Override
        public String sentence() {
            return "holds checkouts whose names do not begin alike, up to a hyphen, or a single one; put them in a folder"
                    + " called ASSIGNMENT-submissions, so that their users are known";
        }
    }

    /** There is nothing in it. */
    record Nothing(String at) implements Problem {
        @Override
        public String sentence() {
            return "holds no submission; expected were jars, or folders with jars";
        }
    }

    /** A name that is dangerous or deceives. */
    record UnsafeName(String at, String fault) implements Problem {
        @Override
        public String sentence() {
            return "was refused, because its name " + fault + "; rename it";
        }
    }

    /** Names that are one name on some systems. */
    record SameName(String at) implements Problem {
        @Override
        public String sentence() {
            return "was refused, because another name there differs from it in nothing, or only in case or Unicode's"
                    + " normal form; whose is which cannot be told. Rename or remove one";
        }
    }

    /** A link, a device, a pipe. */
    record NoRegularFile(String at, String what) implements Problem {
        @Override
        public String sentence() {
            return "is " + what + " and was not followed or opened; put the file itself there";
        }
    }

    /** A file or folder that this user may not read. */
    record Unreadable(String at, String reason) implements Problem {
        @Override
        public String sentence() {
            return "cannot be read (" + reason + "); mend its permissions, or copy it anew";
        }
    }

    /** An entry for which a password would be needed. */
    record Encrypted(String at) implements Problem {
        @Override
        public String sentence() {
            return "is encrypted and was refused; pack it without a password";
        }
    }

    /** Entries that share bytes of the archive, as no honest tool packs them. */
    record Overlapping(String at) implements Problem {
        @Override
        public String sentence() {
            return "was refused, because it shares bytes of the archive with another entry; pack the archive anew";
        }
    }

    /** An entry that would become much more than it is. */
    record Bomb(String at, int most) implements Problem {
        @Override
        public String sentence() {
            return "was refused, because it would become more than " + most + " times as long when unpacked; jars are"
                    + " compressed already and grow by nothing like that";
        }
    }

    /** A jar, or everything together, is longer than it may be. */
    record TooLong(String at, long most) implements Problem {
        @Override
        public String sentence() {
            return "was refused: with it, more than the " + (most >> 10)
                    + " KiB would be taken in that are allowed; hand in the jar of the build alone, without data";
        }
    }

    /** An entry whose content is not what the archive says. */
    record Damaged(String at, String reason) implements Problem {
        @Override
        public String sentence() {
            return "is damaged or lies about itself (" + reason + "); download the archive again, or ask for the jar";
        }
    }

    /** A student's folder without a jar where jars are looked for. */
    record NoJar(String at, List<Student> from, List<String> instead) implements Problem {
        public NoJar {
            from = List.copyOf(from);
            instead = List.copyOf(instead);
        }

        @Override
        public String sentence() {
            return "holds no jar; expected was one at its top or target/submission.jar"
                    + (instead.isEmpty() ? "" : ", not " + Some.of(instead) + " (archives in it are not opened)")
                    + ". Put the right one there, or ask for it";
        }
    }

    /** A student's folder with more than one jar that could be meant. */
    record SeveralJars(String at, List<Student> from, List<String> jars) implements Problem {
        public SeveralJars {
            from = List.copyOf(from);
            jars = List.copyOf(jars);
        }

        @Override
        public String sentence() {
            return "holds several jars, and only one is graded: " + Some.of(jars) + "; leave the right one";
        }
    }

    /** A file that is handed in and is no jar. */
    record NotAJar(String at, List<Student> from, String reason) implements Problem {
        public NotAJar {
            from = List.copyOf(from);
        }

        @Override
        public String sentence() {
            return "is no jar (" + reason + "); ask for target/submission.jar, as the build makes it";
        }
    }

    /** Something of which the layout does not say whose it is. */
    record Unexpected(String at, Layout layout) implements Problem {
        @Override
        public String sentence() {
            return "is nobody's by its name; with --layout " + layout.label() + ", expected was " + layout.looks()
                    + ". Rename it, take it away, or name another layout";
        }
    }

    /** More than one submission of one student, of which none is said to replace the other. */
    record Twice(String at, List<Student> from, List<String> origins) implements Problem {
        public Twice {
            from = List.copyOf(from);
            origins = List.copyOf(origins);
        }

        @Override
        public String sentence() {
            return "is there more than once: " + Some.of(origins)
                    + "; none of them was taken, since none is said to replace the other. Leave the one that counts";
        }
    }

    /** Metadata that cannot be used, or that does not fit what is there. */
    record Metadata(String at, String reason) implements Problem {
        @Override
        public String sentence() {
            return reason + "; export the submissions again, or choose another layout by --layout";
        }
    }

    /** Something of which it is known from whom it is, though its problem is its own. */
    record HandedIn(Problem problem, List<Student> from) implements Problem {
        public HandedIn {
            from = List.copyOf(from);
        }

        @Override
        public String at() {
            return problem.at();
        }

        @Override
        public String sentence() {
            return problem.sentence();
        }
    }
}
