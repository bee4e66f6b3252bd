package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A format that tells of one submission. Of a course it makes a folder for each of them. */
interface StatementExport extends Export {

    /** The files of one, with paths of their own. */
    List<Parcel.File> files(Statement statement);

    /**
     * The files of a mark that stands alone, by what was found.
     *
     * @param grade empty if nothing was judged
     */
    default List<Parcel.File> files(String title, Mark mark, Optional<Grade> grade) {
        return files(Statement.of(title, mark, grade));
    }

    @Override
    default Parcel pack(Order order) throws Refusal, IOException, UnusableFolder {
        List<String> notes = new ArrayList<>();
        List<Parcel.File> files = new ArrayList<>();
        Map<String, Integer> members = new HashMap<>();
        Marks marks = order.marks();
        List<Mark> reported = order.reported(notes);
        for (Mark mark : reported) {
            if (mark.counted().isPresent()) {
                String folder = folder(mark.counted().get().submission(), members);
                for (Parcel.File file :
                        files(marks.title(), mark, marks.grades().of(mark))) {
                    files.add(new Parcel.File(folder + "/" + file.path(), file.content()));
                }
            }
        }
        return new Parcel(files, notes, marks.all().stream().noneMatch(Mark::isOpen));
    }

    /** Members of a group may have marks of their own. */
    private static String folder(String submission, Map<String, Integer> members) {
        int number = members.merge(submission, 1, Integer::sum);
        return number == 1 ? submission : submission + "-" + number;
    }
}
