package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.intake.Roster;
import io.netgrade.grader.intake.RosterIndex;
import io.netgrade.grader.intake.Sheet;
import io.netgrade.grader.intake.Student;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whose mark goes into which row of a platform's own file.
 *
 * @param sheet the file
 * @param marks by the place of the row
 * @param notes who has no row, or shares one, in sentences
 * @param complete whether everybody with a mark has a row
 */
record Filling(Sheet sheet, Map<Integer, Mark> marks, List<String> notes, boolean complete) {

    /**
     * Reads the file and finds everybody in it.
     *
     * @throws Refusal if there is none, or if anything in it must be mended
     */
    static Filling of(Order order, List<Mark> reported, String whichFile) throws Refusal {
        if (order.sheet().isEmpty()) {
            throw new Refusal("name " + whichFile + " by --fill: it is filled in, and nobody is invented");
        }
        Order.Filled file = order.sheet().get();
        Sheet.Content content = Sheet.read(file.content());
        if (content instanceof Sheet.Content.Invalid invalid) {
            throw new Refusal(file.name() + " cannot be filled:\n  "
                    + invalid.mistakes().stream()
                            .map(mistake -> mistake.in(file.name()))
                            .collect(Collectors.joining("\n  ")));
        }
        return filled(((Sheet.Content.Valid) content).sheet(), reported, file.name());
    }

    private static Filling filled(Sheet sheet, List<Mark> reported, String name) {
        Map<Student, Integer> places = new LinkedHashMap<>();
        sheet.lines().forEach(line -> places.put(line.student(), line.place()));
        RosterIndex index = new RosterIndex(new Roster(List.copyOf(places.keySet())));
        Map<Integer, List<Mark>> byPlace = new TreeMap<>();
        List<Mark> strangers = new ArrayList<>();
        for (Mark mark : reported) {
            List<Student> found =
                    index.findSurely(Student.known(mark.student().known())).students();
            if (found.size() == 1) {
                byPlace.computeIfAbsent(places.get(found.get(0)), any -> new ArrayList<>())
                        .add(mark);
            } else {
                strangers.add(mark);
            }
        }
        return sorted(sheet, byPlace, strangers, name);
    }

    private static Filling sorted(Sheet sheet, Map<Integer, List<Mark>> byPlace, List<Mark> strangers, String name) {
        List<String> notes = new ArrayList<>();
        if (!strangers.isEmpty()) {
            notes.add(Order.counted(strangers.size(), "mark is", "marks are") + " of nobody in " + name
                    + ", or of several there, and left out: " + Order.named(strangers));
        }
        Map<Integer, Mark> marks = new TreeMap<>();
        byPlace.forEach((place, several) -> {
            if (several.size() == 1) {
                marks.put(place, several.get(0));
            } else {
                notes.add("line " + sheet.table().rows().get(place).line() + " of " + name
                        + " could get several marks, and gets none: " + Order.named(several));
            }
        });
        int without = sheet.lines().size() - marks.size();
        if (without > 0) {
            notes.add(Order.counted(without, "student", "students") + " of " + name
                    + " without a mark: left as there, and not written where only those with one are");
        }
        return new Filling(sheet, marks, notes, strangers.isEmpty() && byPlace.size() == marks.size());
    }
}
