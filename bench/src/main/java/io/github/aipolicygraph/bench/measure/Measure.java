package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Asked;
import io.github.aipolicygraph.bench.subject.AsyncBoltSubject;
import io.github.aipolicygraph.bench.subject.BoltSubject;
import io.github.aipolicygraph.bench.subject.HttpSubject;
import io.github.aipolicygraph.bench.subject.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the subjects that run already. Options: {@code graph}, {@code kind} (of workloads), {@code bolt}, {@code caches},
 * {@code product}, {@code peer}, {@code naive} (addresses), {@code <name>-process}, {@code questions}, {@code results},
 * {@code workloads}, {@code connections}, {@code rounds}, {@code seconds}, {@code warm-up}.
 */
public final class Measure {

    private final Options options;
    private final Results results;
    private final HttpSubject product;
    private final BoltSubject database;
    private final List<Subject> subjects;

    private Measure(Options options) {
        this.options = options;
        results = new Results(options.path("results"), options.text("graph"));
        product = new HttpSubject("product", URI.create(options.text("product")));
        database = new BoltSubject(options.text("bolt"));
        subjects = new ArrayList<>(List.of(product, database, new AsyncBoltSubject(options.text("bolt"))));
        for (var name : List.of("peer", "naive")) {
            options.maybe(name).ifPresent(address -> subjects.add(new HttpSubject(name, URI.create(address))));
        }
        subjects.forEach(subject -> options.maybe(subject.name() + "-process")
                .ifPresent(process -> results.watch(subject.name(), Long.parseLong(process))));
    }

    public static void main(String[] arguments) {
        var options = Options.of(arguments);
        var measure = new Measure(options);
        try {
            measure.run();
        } finally {
            measure.subjects.forEach(Subject::close);
        }
    }

    private void run() {
        var schema = Schema.of(product);
        var wanted = options.list("workloads");
        for (var workload : Workload.of(options.path("questions"), wanted, options.text("kind"), schema)) {
            var values = new Values(product, database).of(workload);
            if (values.isEmpty()) {
                System.out.printf("%s is left out: the graph is too small for it.%n", workload.name());
                continue;
            }
            run(Contest.of(workload.name(), asked(workload, values)));
        }
        if (options.text("kind").equals("generated") && (wanted.isEmpty() || wanted.contains("mix"))) {
            new Mix(product, database, options, results).run();
        }
    }

    private Map<String, Asked> asked(Workload workload, List<Map<String, Object>> values) {
        var asked = new LinkedHashMap<String, Asked>();
        subjects.forEach(subject ->
                subject.asked(workload.question(), values).ifPresent(ready -> asked.put(subject.name(), ready)));
        return asked;
    }

    private void run(Contest contest) {
        results.note(contest.workload(), 0, "values in the answer", contest.objects());
        results.note(contest.workload(), 0, "bytes of the product's answer", contest.bytes());
        var rounds = new Rounds(options, results);
        options.list("connections").forEach(connections -> rounds.run(contest, Integer.parseInt(connections)));
    }
}
