package io.netgrade.subjects;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a subject's manifest says besides what it has to. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ManifestEntry.All.class)
public @interface ManifestEntry {

    /** The attribute's name. */
    String name();

    /** The attribute's value. */
    String value();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        ManifestEntry[] value();
    }
}
