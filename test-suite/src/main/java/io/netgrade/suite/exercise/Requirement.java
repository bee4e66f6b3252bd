package io.netgrade.suite.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on the property that checks a requirement, and is the only place where the requirement is worded. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requirement {

    /** The id, such as {@code NET-01}; it never changes and never moves to another requirement. */
    String id();

    /** How strongly it binds. */
    Level level() default Level.MUST;

    /** What is required, in one sentence. */
    String says();

    /** What to look for when it is lost; never the solution. */
    String hint();

    /** Where the behaviour comes from, such as {@code RFC 9293 §3.6.1}; empty if the exercise alone asks for it. */
    String reference() default "";

    /** How many cases are tried unless a plan says otherwise; 1 or more. */
    int tries();

    /** What this requirement rests on, which decides when it is judged and when it is {@code BLOCKED}. */
    Basis basis() default Basis.CORE;

    /** What a machine must offer; where it does not, the requirement leaves the plan with its points. */
    Capability[] needs() default {};

    /** What a requirement rests on. */
    enum Basis {
        /** On the program's plain exchange: if that is lost, this cannot be judged. */
        CORE,
        /**
         * On the core, and it is judged last: losses of other requirements that a fresh process does not show are booked
         * on it, since the program carried something over from one client to the next.
         */
        HISTORY,
        /** On nothing: it is judged whatever else is lost. */
        NOTHING,
        /** It is the plain exchange itself, on which the others rest. */
        IS_CORE
    }
}
