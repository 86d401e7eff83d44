package io.github.aipolicygraph.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;

/** Warm-up and then rounds, in each of which every subject has a slice of time; the order moves on by one each round. */
final class Rounds {

    private final Results results;
    private final int rounds;
    private final Duration slice;
    private final Duration warmUp;

    Rounds(Options options, Results results) {
        this.results = results;
        rounds = options.number("rounds");
        slice = options.seconds("seconds");
        warmUp = options.seconds("warm-up");
    }

    void run(Contest contest, int connections) {
        // In two halves, so that nobody starts on a database that only others have warmed.
        for (int half = 0; half < 2; half++) {
            contest.subjects().values().forEach(asked -> asked.under(connections, warmUp.dividedBy(2)));
        }
        var names = new ArrayList<>(contest.subjects().keySet());
        for (int round = 1; round <= rounds; round++) {
            for (var name : names) {
                var tally = contest.subjects().get(name).under(connections, slice);
                results.add(new Row(results.graph(), contest.workload(), name, connections, round, tally));
                results.memory(name, contest.workload(), connections);
            }
            Collections.rotate(names, 1);
        }
    }
}
