package io.github.aipolicygraph.bench.subject;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/**
 * One kept-alive connection of HTTP/1.1, and no more of HTTP than the subjects use: a general client would take a good
 * part of the two cores that client, subjects and database share.
 */
final class HttpConnection implements AutoCloseable {

    private static final byte[] DATA = "{\"data\":{".getBytes(ISO_8859_1);

    private final Socket socket;
    private final InputStream input;
    private byte[] received = new byte[1 << 16];
    private int start;
    private int end;
    private byte[] body = new byte[1 << 16];
    private int length;

    HttpConnection(URI address) {
        try {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            input = socket.getInputStream();
        } catch (IOException failure) {
            throw new IllegalStateException("There is nobody at %s.".formatted(address), failure);
        }
    }

    /** Sends a whole request and reads its whole answer; gives the number of bytes of the body. */
    int exchange(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            length = 0;
            var status = line();
            var size = -1;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    size = Integer.parseInt(header.substring(15).strip());
                }
            }
            read(size);
            if (!status.startsWith("HTTP/1.1 200") || !starts(DATA)) {
                throw new WrongAnswer(status + " " + new String(body, 0, Math.min(length, 500), ISO_8859_1));
            }
            return length;
        } catch (IOException failure) {
            throw new IllegalStateException("The connection broke: " + failure.getMessage(), failure);
        }
    }

    private boolean starts(byte[] text) {
        return length > text.length && Arrays.equals(body, 0, text.length, text, 0, text.length);
    }

    byte[] body() {
        return Arrays.copyOf(body, length);
    }

    /** Without a length the body comes in chunks, each behind its size in hexadecimal digits. */
    private void read(int size) throws IOException {
        if (size >= 0) {
            take(size);
            return;
        }
        for (var chunk = chunkSize(); chunk > 0; chunk = chunkSize()) {
            take(chunk);
            line();
        }
        line();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void take(int size) throws IOException {
        if (length + size > body.length) {
            body = Arrays.copyOf(body, Math.max(body.length * 2, length + size));
        }
        var missing = size;
        while (missing > 0) {
            if (start == end) {
                fill();
            }
            var part = Math.min(missing, end - start);
            System.arraycopy(received, start, body, length, part);
            start += part;
            length += part;
            missing -= part;
        }
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        while (true) {
            if (start == end) {
                fill();
            }
            var next = (char) received[start++];
            if (next == '\n') {
                text.setLength(text.length() - 1);
                return text.toString();
            }
            text.append(next);
        }
    }

    private void fill() throws IOException {
        start = 0;
        end = input.read(received);
        if (end < 0) {
            throw new IOException("the other side closed it");
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
