package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import java.util.List;

/** Everybody's points as a table; it shows what is open, and so leaves whatever else is. */
final class ClassTable implements Export {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "grades.csv: everybody, open marks as a range";
    }

    @Override
    public Parcel pack(Order order) {
        return new Parcel(
                List.of(new Parcel.File(GradesCsv.FILE, GradesCsv.bytes(order.marks()))),
                List.of(),
                order.marks().all().stream().noneMatch(Mark::isOpen));
    }
}
