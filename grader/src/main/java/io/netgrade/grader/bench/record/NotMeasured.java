package io.netgrade.grader.bench.record;

/** A measurement that has no figures. The message is the reason, to be shown as it is. */
public final class NotMeasured extends Exception {

    private final Result.Status status;

    private NotMeasured(Result.Status status, String reason) {
        super(reason);
        this.status = status;
    }

    /** This machine lacks something that the measurement needs. */
    public static NotMeasured unavailable(String reason) {
        return new NotMeasured(Result.Status.UNAVAILABLE, reason);
    }

    /** Something went wrong that should not have. */
    public static NotMeasured failed(String reason) {
        return new NotMeasured(Result.Status.FAILED, reason);
    }

    Result.Status status() {
        return status;
    }

    /** Why there are no figures. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
