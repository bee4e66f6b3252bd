package io.netgrade.grader.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.verdict.Points;
import java.util.List;

/**
 * Everything that the class's page shows.
 *
 * @param title what people call the assignment
 * @param publication how many times it was published, this one included
 * @param figures in short
 * @param distribution of scores
 * @param exercises in the order of the assignment
 * @param students in their order
 * @param requirements those that most have lost first
 * @param notable what a person should look at
 */
@JsonPropertyOrder({
    "format",
    "title",
    "suite",
    "seed",
    "publication",
    "anonymous",
    "figures",
    "distribution",
    "exercises",
    "students",
    "requirements",
    "notable"
})
record Dashboard(
        String format,
        String title,
        String suite,
        long seed,
        int publication,
        boolean anonymous,
        Figures figures,
        List<Bin> distribution,
        List<String> exercises,
        List<StudentRow> students,
        List<RequirementRow> requirements,
        List<Notable> notable) {

    static final String FORMAT = "netgrade-dashboard-1";

    /**
     * The class in short.
     *
     * @param graded how many have a mark that is final
     * @param open of how many something is not decided
     * @param nothing how many have handed in nothing that can be graded
     * @param mean of those that are final, in percent of full marks; 0 if there are none
     * @param median likewise
     */
    record Figures(int students, int graded, int open, int nothing, double mean, double median) {}

    /**
     * How many have so much.
     *
     * @param label from and to, in percent
     */
    record Bin(String label, int count) {}

    /**
     * A student.
     *
     * @param page where their page lies; blank if there is none
     * @param state in words
     * @param percent of full marks; -1 if there is no mark
     * @param cells one for each exercise
     */
    record StudentRow(
            String name,
            String page,
            String allure,
            String state,
            String late,
            String points,
            Points worth,
            double percent,
            List<Cell> cells) {}

    /**
     * What a student has of an exercise.
     *
     * @param percent of what it is worth; -1 if there is nothing
     * @param shade from 0 for nothing to 10 for all of it; -1 if there is nothing
     */
    record Cell(String points, Points worth, double percent, int shade) {}

    /**
     * A requirement, counted over submissions.
     *
     * @param failed how many showed that it is lost
     * @param blocked how many lost what it rests on
     * @param notAttempted how many have not written the program
     * @param notGraded of how many it could not be judged
     * @param reasons the commonest first
     * @param example the smallest that anybody's program gave; none if it is lost by nobody
     */
    record RequirementRow(
            String id,
            String level,
            String says,
            int passed,
            int failed,
            int blocked,
            int notAttempted,
            int notGraded,
            List<Reason> reasons,
            List<String> example) {}

    /** Why a requirement was lost, and how often. */
    record Reason(String words, int count) {}

    /**
     * Something that a person should look at.
     *
     * @param kind what it is, in words
     * @param what it is in this case, in a sentence
     */
    record Notable(String kind, String student, String page, String what) {}
}
