package io.netgrade.suite.subject;

import io.netgrade.suite.exercise.Capability;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** What this machine offers. */
public final class Machine {

    /** ::1 (RFC 4291 §2.5.3). */
    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Machine() {}

    /** Whether requirements that need {@code capability} can be observed here. */
    public static boolean offers(Capability capability) {
        return switch (capability) {
            case SIGNALS -> ProcessHandle.current().supportsNormalTermination();
            case IPV6_LOOPBACK -> bindsIpv6Loopback();
            case PROCESS_USAGE -> Usage.of(ProcessHandle.current().pid()).files() > 0;
        };
    }

    private static boolean bindsIpv6Loopback() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(IPV6_LOOPBACK), 0));
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
