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
import java.util.Optional;

/** One graph with all who are asked about it. */
final class MeasuredGraph implements AutoCloseable {

    private final Options options;
    private final Results results;
    private final HttpSubject product;
    private final Schema schema;
    private final BoltSubject database;
    private final List<Subject> subjects;

    MeasuredGraph(Options options) {
        this.options = options;
        results = new Results(options.path("results"), options.text("graph"));
        product = new HttpSubject("product", URI.create(options.text("product")));
        schema = Schema.of(product);
        database = new BoltSubject(options.text("bolt"));
        subjects = new ArrayList<>(List.of(product, database, new AsyncBoltSubject(options.text("bolt"))));
        for (var name : List.of("peer", "naive")) {
            options.maybe(name).ifPresent(address -> subjects.add(new HttpSubject(name, URI.create(address))));
        }
        subjects.forEach(subject -> watch(subject.name()));
        watch(Results.DATABASE);
        results.watch(Results.CLIENT, ProcessHandle.current().pid());
    }

    private void watch(String name) {
        options.maybe(name + "-process").ifPresent(process -> results.watch(name, Long.parseLong(process)));
    }

    private boolean isGenerated() {
        return !options.text("graph").equals("facts");
    }

    /** The turns that its subjects have in a round of a workload: none if it is not for this graph. */
    List<Turn> turns(Workload workload) {
        if (workload.isForGenerated() != isGenerated() || !workload.canBeAsked(schema)) {
            return List.of();
        }
        var values = new Values(product, database).of(workload);
        if (values.isEmpty()) {
            System.out.printf("%s is left out: graph %s is too small for it.%n", workload.name(), results.graph());
            return List.of();
        }
        var contest = Contest.of(workload.name(), asked(workload, values));
        results.note(contest.workload(), 0, "values in the answer", contest.objects());
        results.note(contest.workload(), 0, "bytes of the product's answer", contest.bytes());
        return contest.subjects().entrySet().stream()
                .map(entry -> new Turn(results, contest.workload(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Asked> asked(Workload workload, List<Map<String, Object>> values) {
        var asked = new LinkedHashMap<String, Asked>();
        subjects.forEach(subject ->
                subject.asked(workload.question(), values).ifPresent(ready -> asked.put(subject.name(), ready)));
        return asked;
    }

    Optional<NewShapes> newShapes() {
        return isGenerated() ? Optional.empty() : Optional.of(new NewShapes(product, results));
    }

    Optional<Mix> mix() {
        return isGenerated() ? Optional.of(new Mix(product, database, options, results)) : Optional.empty();
    }

    @Override
    public void close() {
        subjects.forEach(Subject::close);
    }
}
