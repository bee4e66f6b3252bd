package io.netgrade.suite.yaml;

import com.fasterxml.jackson.core.JsonLocation;

/** Where something stands in a file; line and column are counted from 1. */
public record Place(int line, int column) {

    /** Where a file begins. */
    public static final Place TOP = new Place(1, 1);

    static Place of(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
