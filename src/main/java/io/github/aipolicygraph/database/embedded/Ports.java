package io.github.aipolicygraph.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds free ports on this machine. */
public final class Ports {

    /** Limits how far from the default port the search goes; beyond this, something else is wrong. */
    private static final int REACH = 200;

    private Ports() {}

    /** Returns the first free port from the default one upwards, without those already promised. */
    public static int firstFree(int usual, Set<Integer> promised) {
        return IntStream.range(usual, usual + REACH)
                .filter(port -> !promised.contains(port) && isFree(port))
                .findFirst()
                .orElseThrow(() -> new ServerCannotStart(
                        "No port from %d to %d is free on this machine.".formatted(usual, usual + REACH - 1)));
    }

    /** Returns true if nothing listens on the port, neither on the loopback address nor on all addresses. */
    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canBind(new InetSocketAddress(port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            // Without this, a port whose last connections are still closing would look taken after each restart.
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
