package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** A step that looks at what a program holds and uses. */
public sealed interface ResourceStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link ResourceStep.Note}. */
        void note();

        /** See {@link ResourceStep.ExpectLevel}. */
        void expectLevel(int files, int threads);

        /** See {@link ResourceStep.StayIdle}. */
        void stayIdle();
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.resources());
    }

    /** It is noted how many threads and open files the running program has. */
    record Note() implements ResourceStep {
        @Override
        public void play(ResourceStep.Actor actor) {
            actor.note();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The running program comes to have fewer than so many threads and open files more than were noted. */
    record ExpectLevel(int files, int threads) implements ResourceStep {
        @Override
        public void play(ResourceStep.Actor actor) {
            actor.expectLevel(files, threads);
        }

        @Override
        public String words() {
            return Words.of(this, files, threads);
        }
    }

    /** The running program uses less than half a core for a second: only time can tell. */
    record StayIdle() implements ResourceStep {
        @Override
        public void play(ResourceStep.Actor actor) {
            actor.stayIdle();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }
}
