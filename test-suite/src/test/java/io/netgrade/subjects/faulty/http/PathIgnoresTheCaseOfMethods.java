package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Compares methods without their case. */
@Loses(value = "HTTP-PATH-07", because = "get is not GET")
public final class PathIgnoresTheCaseOfMethods extends HttpPathServer {

    public static void main(String[] args) {
        new PathIgnoresTheCaseOfMethods().start(args);
    }

    @Override
    protected boolean isGet(String method) {
        return method.equalsIgnoreCase("GET");
    }
}
