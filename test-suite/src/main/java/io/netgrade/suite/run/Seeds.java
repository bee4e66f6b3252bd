package io.netgrade.suite.run;

import io.netgrade.suite.exercise.RequirementKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Each property's seed follows from the plan's seed and the requirement's name, whatever else is in the plan. */
final class Seeds {

    private Seeds() {}

    static long of(long planSeed, RequirementKey requirement) {
        byte[] digest = sha256().digest((planSeed + " " + requirement).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
