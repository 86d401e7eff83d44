package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Asked;
import java.time.Duration;

/** One subject on one graph, with the question that it is asked. */
record Turn(Results results, String workload, String subject, Asked asked) {

    /** Who is asked, the same for all workloads. */
    String process() {
        return results.graph() + " " + subject;
    }

    void warm(int connections, Duration time) {
        asked.under(connections, time);
    }

    void measure(int connections, int round, Duration time) {
        var before = results.processorTimes();
        var tally = asked.under(connections, time);
        var row = new Row(results.graph(), workload, subject, connections, round, tally);
        results.add(row);
        results.processorTimes(row, before);
        results.memory(subject, workload, connections);
    }
}
