package io.netgrade.subjects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which further names a subject's jar holds the subject, to be taken for somebody else. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AlsoAs {

    /** Entries of the jar: classes hold the subject's class file, anything else names the subject. */
    String[] value();
}
