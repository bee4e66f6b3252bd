package io.netgrade.grader.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of a batch, to be read.
 *
 * <pre>
 *   assignment.yaml   the course's file, as it was given
 *   adjustments.yaml  what people decided about single students; not there if nothing
 *   points.csv        points that people gave; likewise
 *   plan.json         what is judged; written before anything is
 *   register.json     who handed in what
 *   jars/             what was handed in, by digest
 *   judged/           what workers found, sealed: KEY-NUMBER
 *   journal           what happened, sealed line by line
 *   key               the seal's; for nobody's eyes
 *   submissions/      results, evidence and feedback, a folder for each submission; made anew from the rest at any time
 *   summary.json      the class on one page; likewise
 * </pre>
 */
public final class BatchFolder {

    private final Path root;

    private BatchFolder(Path root) {
        this.root = root;
    }

    /** The folder there, whether or not it exists. */
    public static BatchFolder at(Path root) {
        return new BatchFolder(root);
    }

    /**
     * The folder of a batch that has begun.
     *
     * @throws UnusableFolder if there is none
     */
    public static BatchFolder existing(Path root) throws UnusableFolder {
        BatchFolder folder = at(root);
        if (!Files.isRegularFile(folder.journal())) {
            throw new UnusableFolder(
                    root + " holds no batch; name the folder that 'netgrade batch --out' filled, or run that first");
        }
        return folder;
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Where the assignment is kept. */
    public Path assignmentFile() {
        return root.resolve("assignment.yaml");
    }

    Path planFile() {
        return root.resolve("plan.json");
    }

    Path registerFile() {
        return root.resolve("register.json");
    }

    Path jars() {
        return root.resolve("jars");
    }

    Path judged() {
        return root.resolve("judged");
    }

    Path journal() {
        return root.resolve("journal");
    }

    Path keyFile() {
        return root.resolve("key");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    /** Where what a student may see is kept. */
    public Path submission(String id) {
        return root.resolve("submissions").resolve(id);
    }

    /** Where the summary is kept. */
    public Path summary() {
        return root.resolve("summary.json");
    }

    /** Where the jar with that digest is kept. */
    public Path jar(String digest) {
        return jars().resolve(digest + ".jar");
    }

    /** Where what people decided about single students is kept; there may be none. */
    public Path adjustmentsFile() {
        return root.resolve("adjustments.yaml");
    }

    /** Where points that people gave are kept; there may be none. */
    public Path pointsFile() {
        return root.resolve("points.csv");
    }

    /** The assignment, as text. */
    public String assignment() throws IOException {
        return Files.readString(assignmentFile());
    }

    /** What is judged; empty if the batch has not begun. */
    public Optional<Plan> plan() throws IOException, UnusableFolder {
        return Files.exists(planFile()) ? Optional.of(read(planFile(), Plan.class)) : Optional.empty();
    }

    /**
     * What is judged.
     *
     * @throws UnusableFolder if the batch has not begun
     */
    public Plan requirePlan() throws IOException, UnusableFolder {
        return read(planFile(), Plan.class);
    }

    /** Who handed in what. */
    public Register register() throws IOException, UnusableFolder {
        return read(registerFile(), Register.class);
    }

    private static <T> T read(Path file, Class<T> type) throws IOException, UnusableFolder {
        if (!Files.exists(file)) {
            throw new UnusableFolder(file
                    + " is missing: the batch did not get so far; run 'netgrade batch' again with the same arguments");
        }
        try {
            return Json.mapper().readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException damaged) {
            throw new UnusableFolder(
                    file + " is damaged or of another version of Netgrade: run 'netgrade batch' again with the"
                            + " same arguments, or restore it from a copy");
        }
    }

    /** Where the batch stands; what is no longer there as it was judged does not count as judged. */
    public Ledger ledger() throws IOException, UnusableFolder {
        Seal seal = Seal.read(keyFile());
        return ledger(Journal.read(journal(), seal), seal);
    }

    Ledger ledger(List<Entry> entries, Seal seal) throws IOException {
        Map<String, String> digests = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Judged judged) {
                String name = Judgement.name(judged.key(), judged.number());
                digests.put(name, sealedText(name, seal).map(Json::digest).orElse(""));
            }
        }
        return Ledger.of(
                entries, judged -> judged.digest().equals(digests.get(Judgement.name(judged.key(), judged.number()))));
    }

    /** A judgement's text, if it is there and was sealed here under that name. */
    Optional<String> sealedText(String name, Seal seal) throws IOException {
        Path file = judged().resolve(name);
        return Files.isRegularFile(file)
                ? seal.open(place(name), new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    static String place(String name) {
        return "judgement " + name;
    }

    /**
     * What was found when {@code key} was judged for the {@code number}th time.
     *
     * @throws UnusableFolder if that is not there as it was written
     */
    public Judgement judgement(String key, int number) throws IOException, UnusableFolder {
        String name = Judgement.name(key, number);
        Optional<String> text = sealedText(name, Seal.read(keyFile()));
        if (text.isEmpty()) {
            throw new UnusableFolder(judged().resolve(name)
                    + " is missing or not as it was written: run 'netgrade batch' again with the same arguments");
        }
        return judgement(text.get());
    }

    static Judgement judgement(String text) throws IOException {
        return Json.mapper().readValue(text, Judgement.class);
    }
}
