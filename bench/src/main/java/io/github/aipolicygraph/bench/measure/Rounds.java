package io.github.aipolicygraph.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warm-up, the first of a process longer than the others, and then rounds, in each of which every subject of every graph
 * has a slice of time; the order moves on by one each round.
 */
final class Rounds {

    /** One caller alone asks too seldom to have everybody's machine code compiled before it counts. */
    static final int MANY = 16;

    private final int rounds;
    private final Duration slice;
    private final Duration warmUp;
    private final Duration firstWarmUp;
    private final Set<String> warmed = new HashSet<>();

    Rounds(Options options) {
        rounds = options.number("rounds");
        slice = options.seconds("seconds");
        warmUp = options.seconds("warm-up");
        firstWarmUp = options.seconds("first-warm-up");
    }

    void run(List<Turn> turns, int connections) {
        var cold = turns.stream().filter(turn -> warmed.add(turn.process())).toList();
        warm(cold, List.of(MANY, MANY), firstWarmUp);
        warm(turns, List.of(MANY, connections), warmUp);
        var order = new ArrayList<>(turns);
        for (int round = 1; round <= rounds; round++) {
            for (var turn : order) {
                turn.measure(connections, round, slice);
            }
            Collections.rotate(order, 1);
        }
    }

    /** In two halves, so that nobody starts on a database that only others have warmed. */
    private static void warm(List<Turn> turns, List<Integer> halves, Duration time) {
        halves.forEach(callers -> turns.forEach(turn -> turn.warm(callers, time.dividedBy(2))));
    }
}
