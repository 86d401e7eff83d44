package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Asked;
import io.github.aipolicygraph.bench.subject.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

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

    void run(Contest all, int connections) {
        var contest = all.withTheFasterBolt(warmUp(all, connections));
        var names = new ArrayList<>(contest.subjects().keySet());
        for (int round = 1; round <= rounds; round++) {
            for (var name : names) {
                var tally = slice(contest.subjects().get(name), connections);
                // One way of using the driver may be faster here and the other there; the limit is one subject.
                var subject = name.startsWith("bolt") ? "bolt" : name;
                results.add(new Row(results.graph(), contest.workload(), subject, connections, round, tally));
                results.memory(name, contest.workload(), connections);
            }
            Collections.rotate(names, 1);
        }
        names.stream()
                .filter(name -> name.startsWith("bolt"))
                .forEach(name -> results.limit(contest, connections, name));
    }

    private Tally slice(Asked asked, int connections) {
        return asked.under(connections, slice);
    }

    /** Half of it together, so that nobody starts its measured slices on a database that only others have warmed. */
    private Map<String, Double> warmUp(Contest contest, int connections) {
        var perSecond = new HashMap<String, Double>();
        for (int half = 0; half < 2; half++) {
            contest.subjects()
                    .forEach((name, asked) -> perSecond.put(
                            name, asked.under(connections, warmUp.dividedBy(2)).perSecond()));
        }
        return perSecond;
    }
}
