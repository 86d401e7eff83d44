package io.github.aipolicygraph.bench.subject;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The times of one connection; a growing array, so that keeping them costs next to nothing. */
final class Timings {

    private long[] nanos = new long[4096];
    private int count;
    private int failures;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
    }

    /** Says what was wrong the first time; the rest is only counted. */
    void fail(WrongAnswer wrong) {
        if (failures++ == 0) {
            System.out.println(wrong.getMessage());
        }
    }

    int failures() {
        return failures;
    }

    LongStream stream() {
        return Arrays.stream(nanos, 0, count);
    }
}
