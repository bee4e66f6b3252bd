package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Tells the path without its query. */
@Loses(value = "HTTP-PATH-02", because = "the query belongs to the target")
@Loses(value = "HTTP-19", because = "the query belongs to the target")
public final class PathForgetsTheQuery extends HttpPathServer {

    public static void main(String[] args) {
        new PathForgetsTheQuery().start(args);
    }

    @Override
    protected String shown(String target) {
        return target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
    }
}
