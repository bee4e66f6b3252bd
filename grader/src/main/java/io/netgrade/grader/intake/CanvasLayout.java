package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Student.Attribute;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's downloads: {@code lastnamefirstname_LATE_USERID_FILEID_NAME.jar}, all in one folder. When a name is handed in
 * again, Canvas puts {@code -1}, {@code -2} before its extension: that is the next attempt. Other files of a student who
 * handed in a jar belong to it. Of a group there is one file, which names one of its members by id.
 */
final class CanvasLayout implements LayoutReader {

    private static final Pattern NAME = Pattern.compile(
            "(?<name>.+?)_((?<late>late)_)?(?<user>\\d{1,18})_(?<file>\\d{1,18})_(?<given>.+)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVEN =
            Pattern.compile("(?<stem>.+?)(-(?<again>\\d{1,3}))?\\.jar", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A file, with what its name tells. */
    private record Upload(Item item, Student student, BigInteger fileId, boolean late, String stem, int number) {

        static final Comparator<Upload> IN_ORDER =
                Comparator.comparingInt(Upload::number).thenComparing(Upload::fileId);

        static Optional<Upload> of(Item item) {
            Matcher name = NAME.matcher(item.name());
            if (!name.matches()) {
                return Optional.empty();
            }
            Student student =
                    Student.with(Attribute.LMS_ID, name.group("user")).and(Attribute.NAME, name.group("name"));
            Matcher given = GIVEN.matcher(name.group("given"));
            boolean jar = given.matches();
            return Optional.of(new Upload(
                    item,
                    student,
                    new BigInteger(name.group("file")),
                    name.group("late") != null,
                    jar ? given.group("stem") : "",
                    jar && given.group("again") != null ? Integer.parseInt(given.group("again")) + 1 : 1));
        }
    }

    /** Jars decide; other files of other names may lie beside them. */
    @Override
    public Fit fit(Branch root) {
        Collection<Item> files = root.files().values();
        List<Item> jars = files.stream().filter(Item::isJar).toList();
        Collection<Item> telling = jars.isEmpty() ? files : jars;
        long fitting = telling.stream()
                .filter(file -> NAME.matcher(file.name()).matches())
                .count();
        if (fitting == 0) {
            return Fit.NONE;
        }
        return fitting == telling.size() ? Fit.ALL : Fit.SOME;
    }

    @Override
    public void read(Branch root, Claims claims) {
        Map<String, List<Upload>> byUser = new TreeMap<>();
        for (Item file : root.files().values()) {
            Upload.of(file)
                    .ifPresentOrElse(
                            upload -> byUser.computeIfAbsent(
                                            upload.student()
                                                    .get(Attribute.LMS_ID)
                                                    .orElseThrow(),
                                            id -> new ArrayList<>())
                                    .add(upload),
                            () -> claims.problem(new Problem.Unexpected(file.shown(), Layout.CANVAS)));
        }
        for (Branch folder : root.folders().values()) {
            claims.problem(new Problem.Unexpected(folder.shown(), Layout.CANVAS));
        }
        byUser.forEach((id, uploads) -> user(id, uploads, claims));
    }

    private static void user(String id, List<Upload> uploads, Claims claims) {
        List<Student> from = List.of(uploads.get(0).student());
        List<Upload> jars = uploads.stream()
                .filter(upload -> upload.item().isJar())
                .sorted(Upload.IN_ORDER)
                .toList();
        if (jars.isEmpty()) {
            uploads.forEach(upload -> claims.problem(NoJarName.problem(upload.item(), from)));
        } else if (jars.stream().map(Upload::stem).distinct().count() > 1) {
            claims.problem(new Problem.SeveralJars(
                    from.get(0).label(),
                    from,
                    jars.stream().map(jar -> jar.item().shown()).toList()));
        } else {
            claims.claim("canvas-" + id, from, attempts(jars));
        }
    }

    private static List<Claims.Handed> attempts(List<Upload> inOrder) {
        List<Claims.Handed> attempts = new ArrayList<>();
        int before = 0;
        for (Upload upload : inOrder) {
            before = Math.max(before + 1, upload.number());
            attempts.add(new Claims.Handed(upload.item(), before, Optional.empty(), upload.late()));
        }
        return attempts;
    }
}
