package io.netgrade.subjects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The libraries that a subject hands in with its own classes, each named by one of its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Bundles {

    /** A class of each library. */
    Class<?>[] value();
}
