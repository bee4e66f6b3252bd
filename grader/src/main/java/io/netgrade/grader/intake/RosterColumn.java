package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Student.Attribute;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a roster may say, and what it may be called; capitals, accents, blanks and signs make no difference. */
enum RosterColumn {
    LMS_ID(
            Attribute.LMS_ID,
            "id",
            "userid",
            "lmsid",
            "canvasid",
            "canvasuserid",
            "moodleid",
            "participant",
            "participantid",
            "identifier",
            "teilnehmer",
            "teilnehmerid"),
    SIS_ID(
            Attribute.SIS_ID,
            "studentnumber",
            "studentid",
            "sid",
            "sisid",
            "sisuserid",
            "idnumber",
            "matriculationnumber",
            "matrikelnummer",
            "matrikelnr",
            "idnummer"),
    LOGIN(
            Attribute.LOGIN,
            "login",
            "loginid",
            "loginname",
            "sisloginid",
            "username",
            "github",
            "githubusername",
            "githublogin",
            "anmeldename",
            "benutzername"),
    EMAIL(Attribute.EMAIL, "email", "emailaddress", "mail", "emailadresse"),
    NAME(Attribute.NAME, "name", "fullname", "studentname", "vollstandigername"),
    /** Canvas's: the family name comes first, with a comma. */
    SORTABLE_NAME(Attribute.NAME, "student"),
    FIRST_NAME(Attribute.NAME, "firstname", "givenname", "vorname"),
    LAST_NAME(Attribute.NAME, "lastname", "familyname", "surname", "nachname"),
    SECTION(Attribute.SECTION, "section", "sections", "tutorial", "abschnitt"),
    GROUP(Attribute.GROUP, "group", "groupname", "team", "gruppe");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private final Attribute attribute;

    @SuppressWarnings("ImmutableEnumChecker") // A list of List.of.
    private final List<String> names;

    RosterColumn(Attribute attribute, String... names) {
        this.attribute = attribute;
        this.names = List.of(names);
    }

    Attribute attribute() {
        return attribute;
    }

    /** Whether it is one of the two that make a name together. */
    boolean isPartOfName() {
        return this == FIRST_NAME || this == LAST_NAME;
    }

    /** Whether a student can be known by it. */
    boolean identifies() {
        return attribute.identifies();
    }

    static boolean isKnown(String header) {
        return called(header).isPresent();
    }

    static Optional<RosterColumn> called(String header) {
        String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
