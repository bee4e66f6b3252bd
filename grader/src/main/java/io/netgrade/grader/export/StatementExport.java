package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        Marks marks = order.marks();
        List<Mark> reported = order.reported(notes);
        List<Mark> without =
                reported.stream().filter(mark -> mark.counted().isEmpty()).toList();
        if (!without.isEmpty()) {
            notes.add("without a submission there is nothing to tell of, and so left out: " + Order.named(without));
        }
        SubmissionFolders folders = new SubmissionFolders(marks.all());
        List<Parcel.File> files = new ArrayList<>();
        for (Mark mark : reported) {
            if (mark.counted().isPresent()) {
                for (Parcel.File file :
                        files(marks.title(), mark, marks.grades().of(mark))) {
                    files.add(new Parcel.File(folders.of(mark) + "/" + file.path(), file.content()));
                }
            }
        }
        folders.who().ifPresent(files::add);
        return new Parcel(
                files, notes, without.isEmpty() && marks.all().stream().noneMatch(Mark::isOpen));
    }
}
