package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.ReplClient;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** A scanner of standard input, and no prompt. */
public final class ReplClientScanner extends ReplClient {

    public static void main(String[] args) {
        new ReplClientScanner().start(args);
    }

    private final Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);

    @Override
    protected String nextMessage(BufferedReader unused) {
        while (keyboard.hasNextLine()) {
            String line = keyboard.nextLine();
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "exit";
    }
}
