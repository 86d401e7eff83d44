package io.github.aipolicygraph.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Passes everything on to another port, until it is closed: a network that a test can cut. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static Relay open(int port, int target) throws IOException {
        var relay = new Relay(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), target);
        inBackground(relay::accept);
        return relay;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(caller);
                open.add(server);
                inBackground(() -> copy(caller, server));
                inBackground(() -> copy(server, caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Either end may close at any time; both are closed then.
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
