package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Compares names of header fields with their case. */
@Loses(value = "HTTP-15", because = "HOST is not Host")
@Loses(value = "HTTP-01", because = "the Host may be in capitals", always = false)
@Loses(value = "HTTP-02", because = "the Host may be in capitals", always = false)
@Loses(value = "HTTP-PATH-04", because = "the Host may be in capitals", always = false)
public final class PathKnowsHostInOneCase extends HttpPathServer {

    public static void main(String[] args) {
        new PathKnowsHostInOneCase().start(args);
    }

    @Override
    protected String nameOf(String name) {
        return name.equals("Host") || name.equals("Content-Length") || name.equals("Transfer-Encoding")
                ? super.nameOf(name)
                : name;
    }
}
