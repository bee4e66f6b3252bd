package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.DatagramStep;

/** One of the harness's own sockets for datagrams. */
public record DatagramSocket(Stage stage, String name) {

    /** Sends a datagram to the server, or to the program that this socket heard last. */
    public void send(Bytes bytes) {
        stage.play(new DatagramStep.Send(name, bytes));
    }

    /** A stranger sends a datagram to the program that this socket heard last. */
    public void sendAsStranger(Bytes bytes) {
        stage.play(new DatagramStep.SendAsStranger(name, bytes));
    }

    /** Sends a datagram and learns from the system whether anybody has that port. */
    public void knock(Bytes bytes) {
        stage.play(new DatagramStep.Knock(name, bytes));
    }

    /** Exactly this datagram comes next. */
    public void expect(Bytes bytes) {
        stage.play(new DatagramStep.Expect(name, bytes));
    }

    /** Any datagram comes. */
    public void expectAny() {
        stage.play(new DatagramStep.ExpectAny(name));
    }

    /** Nothing waits to be received. */
    public void expectNone() {
        stage.play(new DatagramStep.ExpectNone(name));
    }

    /** Sends a datagram and expects the answer; one that is missing is asked for once more. */
    public void ask(Bytes bytes, Bytes answer) {
        stage.play(new DatagramStep.Ask(name, bytes, answer));
    }

    /** Closes the socket. */
    public void close() {
        stage.play(new DatagramStep.Close(name));
    }
}
