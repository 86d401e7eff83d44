package io.github.aipolicygraph.engine.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects bytes in chunks, so that growing copies nothing and the chunks of another buffer become part of this one as
 * they are. A large answer is in memory only once.
 */
abstract class JsonBuffer {

    private static final int SMALLEST = 256;
    private static final int LARGEST = 64 * 1024;

    /** Sets from which size a chunk is shared: below it, copying costs less than sending one more chunk. */
    private static final int SMALLEST_SHARED = 4 * 1024;

    /** The chunk being written, of which {@code end} bytes are filled. */
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

    /** Discards everything written after a position. */
    public final void backTo(int place) {
        while (place < lengthBefore) {
            var last = before.remove(before.size() - 1);
            lengthBefore -= last.length();
            // Copies, because another buffer may share the chunk and this one overwrites it.
            bytes = Arrays.copyOf(last.bytes(), last.length());
        }
        end = place - lengthBefore;
    }

    /** Returns everything written, in order. */
    public final List<Chunk> chunks() {
        var all = new ArrayList<>(before);
        all.add(new Chunk(bytes, end));
        return all;
    }

    /** Returns everything written as one array. */
    public final byte[] copy() {
        var copy = new byte[length()];
        int at = 0;
        for (var chunk : chunks()) {
            System.arraycopy(chunk.bytes(), 0, copy, at, chunk.length());
            at += chunk.length();
        }
        return copy;
    }

    final void append(byte[] written, int size) {
        room(size);
        System.arraycopy(written, 0, bytes, end, size);
        end += size;
    }

    final void append(JsonBuffer written) {
        for (var chunk : written.chunks()) {
            if (chunk.length() < SMALLEST_SHARED) {
                append(chunk.bytes(), chunk.length());
            } else {
                close();
                add(chunk);
            }
        }
    }

    /** Ensures that the current chunk has room for this many more bytes. */
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

    private void add(Chunk chunk) {
        before.add(chunk);
        lengthBefore += chunk.length();
    }
}
