package io.netgrade.subjects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A requirement that a program must lose, written on it before it was first judged. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Loses.All.class)
public @interface Loses {

    /** The requirement's id. Where it is the core, everything that rests on it is blocked and not written here. */
    String value();

    /** Why this program necessarily loses it. */
    String because();

    /** Whether it does so in every run; false where it depends on how the system happens to deliver. */
    boolean always() default true;

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Loses[] value();
    }
}
