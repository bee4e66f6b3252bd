package io.netgrade.subjects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one program of the handbook that a subject is. It stands on the skeleton that the subject fills in. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Plays {

    /** The program's name on the command line, such as {@code tcp-ack-server}. */
    String value();
}
