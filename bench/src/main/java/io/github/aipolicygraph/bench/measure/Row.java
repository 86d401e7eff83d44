package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Tally;
import java.util.Locale;

/** One slice of time of one subject, as a line of {@code raw.csv}. */
record Row(String graph, String workload, String subject, int connections, int round, Tally tally) {

    static final String HEADER = "graph,workload,subject,connections,round,requests,per_second,p50_ms,p95_ms,failures";

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%d,%d,%d,%.3f,%.4f,%.4f,%d",
                graph,
                workload,
                subject,
                connections,
                round,
                tally.nanos().length,
                tally.perSecond(),
                tally.millisOfShare(0.5),
                tally.millisOfShare(0.95),
                tally.failures());
    }
}
