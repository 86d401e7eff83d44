package io.github.aipolicygraph.bench.subject;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The times of one connection; a growing array, so that keeping them costs next to nothing. */
final class Timings {

    private long[] nanos = new long[4096];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
    }

    LongStream stream() {
        return Arrays.stream(nanos, 0, count);
    }
}
