package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Student.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's downloads: {@code Full Name_ID_assignsubmission_file_/}, and {@code _onlinetext_} for what was typed; without
 * folders, the same before the file's name. The id is that of {@code Participant ID} in the grading worksheet. Of a group
 * each member has a folder, with the group's name before the own one.
 */
final class MoodleLayout implements LayoutReader {

    private static final Pattern NAME = Pattern.compile(
            "(?<name>.+?)_(?<id>\\d{1,18})_assignsubmission_(?<kind>file|onlinetext)(_(?<file>.+)?)?", Pattern.DOTALL);

    /** What one participant has there. */
    private static final class Participant {
        private final Student student;
        private final String at;
        private final List<Item> jars = new ArrayList<>();
        private final List<Item> others = new ArrayList<>();

        Participant(Matcher name, String at) {
            this.student = Student.with(Attribute.LMS_ID, name.group("id")).and(Attribute.NAME, name.group("name"));
            this.at = at;
        }
    }

    @Override
    public Fit fit(Branch root) {
        boolean any = root.folders().keySet().stream()
                        .anyMatch(name -> matched(name).isPresent())
                || root.files().keySet().stream().anyMatch(name -> matched(name).isPresent());
        return any ? Fit.ALL : Fit.NONE;
    }

    private static Optional<Matcher> matched(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    @Override
    public void read(Branch root, Claims claims) {
        Map<String, Participant> participants = new TreeMap<>();
        for (Branch folder : root.folders().values()) {
            participant(participants, folder.name(), folder.shown(), claims).ifPresent(of -> {
                JarChoice choice = JarChoice.in(folder);
                of.jars.addAll(choice.jars());
                of.others.addAll(choice.others());
            });
        }
        for (Item file : root.files().values()) {
            participant(participants, file.name(), file.shown(), claims)
                    .ifPresent(of -> (file.isJar() ? of.jars : of.others).add(file));
        }
        participants.forEach((id, of) -> claims.only(new JarChoice(of.jars, of.others), of.at, List.of(of.student))
                .ifPresent(jar -> claims.claim("moodle-" + id, List.of(of.student), List.of(Claims.Handed.once(jar)))));
    }

    private static Optional<Participant> participant(
            Map<String, Participant> known, String name, String at, Claims claims) {
        Optional<Matcher> matcher = matched(name);
        if (matcher.isEmpty()) {
            claims.problem(new Problem.Unexpected(at, Layout.MOODLE));
        }
        return matcher.map(found -> known.computeIfAbsent(found.group("id"), id -> new Participant(found, at)));
    }
}
