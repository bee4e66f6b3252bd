package io.netgrade.suite.assignment;

import com.fasterxml.jackson.core.JsonLocation;

/** Where something stands in the file; line and column are counted from 1. */
record Place(int line, int column) {

    static final Place TOP = new Place(1, 1);

    static Place of(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
