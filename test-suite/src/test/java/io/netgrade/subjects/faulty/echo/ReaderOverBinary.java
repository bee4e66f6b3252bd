package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Reads characters where bytes were meant. */
@Loses(value = "TCP-ECHO-01", because = "bytes that are no UTF-8 are replaced")
public final class ReaderOverBinary extends EchoProgram {

    public static void main(String[] args) {
        new ReaderOverBinary().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        char[] buffer = new char[16];
        for (int count = reader.read(buffer); count != -1; count = reader.read(buffer)) {
            writer.write(buffer, 0, count);
            writer.flush();
        }
    }
}
