package io.netgrade.grader.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A student, by whatever is known: of a submission what its layout tells, of a roster what its columns say.
 *
 * @param attributes what is known, as it was written, never blank; it may come from students, so escape it where you show it
 */
public record Student(SortedMap<Attribute, String> attributes) {

    /** Something by which a student may be known. */
    public enum Attribute {
        /** The full name. Canvas tells it in one word, family name first: {@code schmidtanna}. */
        NAME("name"),
        /** The name for logging in, such as the one at GitHub. */
        LOGIN("login"),
        /** The number that an LMS gives: Canvas's user id, Moodle's participant. */
        LMS_ID("id"),
        /** The number that the university gives, as Gradescope's {@code sid} and Canvas's {@code SIS User ID} tell it. */
        SIS_ID("student number"),
        /** The e-mail address. */
        EMAIL("e-mail"),
        /** The part of the course that the student belongs to. */
        SECTION("section"),
        /** The group that hands in together. */
        GROUP("group");

        private final String label;

        Attribute(String label) {
            this.label = label;
        }

        /** What it is called in sentences. */
        public String label() {
            return label;
        }

        /** Whether it belongs to one student alone. */
        boolean isUnique() {
            return switch (this) {
                case LOGIN, LMS_ID, SIS_ID, EMAIL -> true;
                case NAME, SECTION, GROUP -> false;
            };
        }

        /** Whether a student can be known by it, though perhaps not alone. */
        boolean identifies() {
            return isUnique() || this == NAME;
        }
    }

    static final Student UNKNOWN = new Student(new TreeMap<>());

    /** Copies {@code attributes}. */
    public Student {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /**
     * A student of whom this is known.
     *
     * @param known by names such as {@code login} and {@code lms_id}, in whatever case; blank values are left out
     * @throws IllegalArgumentException if a name is of no attribute
     */
    public static Student known(Map<String, String> known) {
        Student student = UNKNOWN;
        for (Map.Entry<String, String> one : known.entrySet()) {
            student = student.and(Attribute.valueOf(one.getKey().toUpperCase(Locale.ROOT)), one.getValue());
        }
        return student;
    }

    static Student of(Map<Attribute, String> attributes) {
        return new Student(new TreeMap<>(attributes));
    }

    static Student with(Attribute attribute, String value) {
        return UNKNOWN.and(attribute, value);
    }

    /**
     * A student of whom only what a file or folder is called is known. That may be a login, a name, a number or an address, so
     * it stands for each that it could be.
     */
    static Student called(String name) {
        Student student = with(Attribute.LOGIN, name).and(Attribute.NAME, name.replace('_', ' '));
        if (name.indexOf('@') > 0) {
            return student.and(Attribute.EMAIL, name);
        }
        return name.chars().allMatch(c -> c >= '0' && c <= '9')
                ? student.and(Attribute.LMS_ID, name).and(Attribute.SIS_ID, name)
                : student;
    }

    /** The same student, of whom {@code value} is known too; nothing is added if that is blank. */
    Student and(Attribute attribute, String value) {
        if (value.isBlank()) {
            return this;
        }
        Map<Attribute, String> more = new EnumMap<>(Attribute.class);
        more.putAll(attributes);
        more.put(attribute, value.strip());
        return of(more);
    }

    /** What is known, if it is. */
    public Optional<String> get(Attribute attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The first of these that is known. */
    Optional<String> first(Attribute... inOrder) {
        return Arrays.stream(inOrder).flatMap(one -> get(one).stream()).findFirst();
    }

    /** The student for a message: the name, and what tells two of one name apart; escaped and cut. */
    public String label() {
        String more = attributes.entrySet().stream()
                .filter(one -> one.getKey().isUnique() && !one.getValue().equals(attributes.get(Attribute.NAME)))
                .map(one -> one.getKey().label() + " " + Origin.shown(one.getValue()))
                .collect(Collectors.joining(", "));
        String name = Origin.shown(get(Attribute.NAME).orElse(""));
        if (name.isEmpty()) {
            return more.isEmpty() ? "somebody" : more;
        }
        return more.isEmpty() ? name : name + " (" + more + ")";
    }
}
