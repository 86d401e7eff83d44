package io.github.aipolicygraph.bench.subject;

import java.util.Arrays;
import java.util.List;

/** What came of a slice of time: how long each answer took, in nanoseconds, in order of size. */
public record Tally(long[] nanos, double seconds, int failures) {

    static Tally of(List<Timings> timings, double seconds) {
        var all = timings.stream().flatMapToLong(Timings::stream).toArray();
        Arrays.sort(all);
        return new Tally(
                all, seconds, timings.stream().mapToInt(Timings::failures).sum());
    }

    public double perSecond() {
        return nanos.length / seconds;
    }

    public double millisOfShare(double share) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
}
