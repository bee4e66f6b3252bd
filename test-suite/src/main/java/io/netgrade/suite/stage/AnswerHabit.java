package io.netgrade.suite.stage;

/**
 * When a program has been seen to answer. One that answers only once its client has ended its side is not waited for again and
 * again: where that is no loss, its clients end their side at once.
 */
final class AnswerHabit {

    private boolean onlyAtTheEnd;

    boolean isOnlyAtTheEnd() {
        return onlyAtTheEnd;
    }

    void answeredOnlyAtTheEnd() {
        onlyAtTheEnd = true;
    }
}
