package io.github.aipolicygraph.bench.subject;

import java.time.Duration;

/** A question that is ready to be asked of one subject, over and over. */
public interface Asked {

    /** Asks without a pause over so many connections, for so long. */
    Tally under(int connections, Duration time);

    /** The answer to the question with the values of that number. */
    Answer once(int variant);

    int variants();
}
