package io.github.aipolicygraph.engine.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that are being written, in pieces: what has grown is not copied to where there is more room, and what was written
 * elsewhere becomes a part of it as it is. A large answer is in memory once.
 */
abstract class JsonBuffer {

    private static final int SMALLEST = 256;
    private static final int LARGEST = 64 * 1024;

    /** What is taken over as it is: below it, copying costs less than one more piece to send. */
    private static final int WORTH_A_PIECE = 4 * 1024;

    /** The piece that is written to, and how much of it is. */
    byte[] bytes;

    int end;

    private final List<Chunk> before = new ArrayList<>(0);
    private int lengthBefore;

    JsonBuffer(int expectedLength) {
        bytes = new byte[expectedLength];
    }

    public final int length() {
        return lengthBefore + end;
    }

    /** Forgets what was written behind a place. */
    public final void backTo(int place) {
        while (place < lengthBefore) {
            var last = before.remove(before.size() - 1);
            lengthBefore -= last.length();
            // A copy: it may be another's, and is written over from here.
            bytes = Arrays.copyOf(last.bytes(), last.length());
        }
        end = place - lengthBefore;
    }

    /** All of it, in order. */
    public final List<Chunk> pieces() {
        var all = new ArrayList<>(before);
        all.add(new Chunk(bytes, end));
        return all;
    }

    /** All of it, as one array. */
    public final byte[] copy() {
        var copy = new byte[length()];
        int at = 0;
        for (var piece : pieces()) {
            System.arraycopy(piece.bytes(), 0, copy, at, piece.length());
            at += piece.length();
        }
        return copy;
    }

    final void append(byte[] written, int size) {
        room(size);
        System.arraycopy(written, 0, bytes, end, size);
        end += size;
    }

    final void append(JsonBuffer written) {
        for (var piece : written.pieces()) {
            if (piece.length() < WORTH_A_PIECE) {
                append(piece.bytes(), piece.length());
            } else {
                close();
                add(piece);
            }
        }
    }

    /** Makes sure that the current piece has room for so many bytes more. */
    final void room(int more) {
        if (bytes.length - end < more) {
            int next = Math.max(more, Math.min(LARGEST, Math.max(SMALLEST, bytes.length * 2)));
            close();
            bytes = new byte[next];
        }
    }

    private void close() {
        if (end > 0) {
            add(new Chunk(bytes, end));
        }
        bytes = new byte[0];
        end = 0;
    }

    private void add(Chunk piece) {
        before.add(piece);
        lengthBefore += piece.length();
    }
}
