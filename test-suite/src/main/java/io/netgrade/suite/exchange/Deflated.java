package io.netgrade.suite.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The compressed form of long byte strings in files. */
final class Deflated {

    static final String PREFIX = "deflate:";

    /** Shorter byte strings are written in hexadecimal, which a person can read. */
    static final int WORTH_IT = 256;

    /** No stored byte string is longer; a file that claims otherwise is damaged or hostile. */
    static final int LONGEST = 64 << 20;

    private Deflated() {}

    static String encode(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return PREFIX + Base64.getEncoder().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    static byte[] decode(String encoded) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder().decode(encoded.substring(PREFIX.length())));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 || out.size() > LONGEST) {
                    throw new IllegalArgumentException("truncated or over-long byte string");
                }
                out.write(block, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException("damaged byte string: " + damaged.getMessage(), damaged);
        } finally {
            inflater.end();
        }
    }
}
