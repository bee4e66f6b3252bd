package io.netgrade.suite.exercise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on a conformance class and names the one program that it judges. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Judges {

    /** The exercise, such as {@code tcp-echo-threaded}. */
    String exercise();

    /** The program's name on the command line, such as {@code tcp-echo-threaded-server}. */
    String program();
}
