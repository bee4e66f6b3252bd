package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps the target in a field of the server. */
@Loses(value = "NET-11", because = "the target of another client has come meanwhile")
@Loses(value = "NET-10", because = "others may come meanwhile", always = false)
@Loses(value = "CON-02", because = "a hundred come meanwhile")
public final class PathSharesItsTarget extends HttpPathServer {

    public static void main(String[] args) {
        new PathSharesItsTarget().start(args);
    }

    private volatile String target = "";

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        target = request.target();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        return super.answer(new Request(request.method(), target, request.minor(), request.fields()));
    }
}
