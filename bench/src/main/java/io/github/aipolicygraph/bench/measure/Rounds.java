package io.github.aipolicygraph.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Warm-up and then rounds, in each of which every subject of every graph has a slice of time; the order moves on by one each
 * round.
 */
final class Rounds {

    /** One caller alone asks too seldom to have everybody's machine code compiled before it counts. */
    static final int MANY = 16;

    private final int rounds;
    private final Duration slice;
    private final Duration warmUp;

    Rounds(Options options) {
        rounds = options.number("rounds");
        slice = options.seconds("seconds");
        warmUp = options.seconds("warm-up");
    }

    void run(List<Turn> turns, int connections) {
        // In two halves, so that nobody starts on a database that only others have warmed.
        for (int callers : List.of(MANY, connections)) {
            turns.forEach(turn -> turn.warm(callers, warmUp.dividedBy(2)));
        }
        var order = new ArrayList<>(turns);
        for (int round = 1; round <= rounds; round++) {
            for (var turn : order) {
                turn.measure(connections, round, slice);
            }
            Collections.rotate(order, 1);
        }
    }
}
