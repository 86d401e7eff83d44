package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.BoltSubject;
import io.github.aipolicygraph.bench.subject.HttpSubject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions of random shapes under random names: how many of the statements that they become does Neo4j know already? */
final class Mix {

    private static final int QUESTIONS = 5000;

    private final HttpSubject product;
    private final BoltSubject database;
    private final Options options;
    private final Results results;

    Mix(HttpSubject product, BoltSubject database, Options options, Results results) {
        this.product = product;
        this.database = database;
        this.options = options;
        this.results = results;
    }

    /** After a warm-up on other questions made in the same way, so that no text is asked twice. */
    void run() {
        var questions = new RandomQuestions(ids("Person"), ids("Institution"), ids("Pledge"));
        // The database plans thousands of shapes once, which takes a slow machine longer than the time of one workload.
        product.asked(requests(questions)).under(Rounds.MANY, options.seconds("first-warm-up"));
        for (var connections : options.list("connections")) {
            var callers = Integer.parseInt(connections);
            product.asked(requests(questions)).under(callers, options.seconds("warm-up"));
            var caches = URI.create(options.text("caches"));
            var before = PlanCache.at(caches);
            for (int round = 1; round <= options.number("rounds"); round++) {
                var tally = product.asked(requests(questions)).under(callers, options.seconds("seconds"));
                results.add(new Row(results.graph(), "mix", "product", callers, round, tally));
                results.memory("product", "mix", callers);
            }
            var since = PlanCache.at(caches).since(before);
            var rate = String.format(Locale.ROOT, "%.5f", since.hitRate());
            results.note("mix", callers, "plan cache hits", since.hits());
            results.note("mix", callers, "plan cache misses", since.misses());
            results.note("mix", callers, "plan cache hit rate", rate);
            System.out.printf("mix c=%d: plan cache hit rate %s (%d misses)%n", callers, rate, since.misses());
        }
    }

    private List<byte[]> requests(RandomQuestions questions) {
        var requests = new ArrayList<byte[]>(QUESTIONS);
        for (int number = 0; number < QUESTIONS; number++) {
            requests.add(product.request(questions.next(), Map.of()));
        }
        return requests;
    }

    private List<String> ids(String label) {
        return database
                .rows("MATCH (n:Entity) WHERE $label IN labels(n) RETURN n.id AS id LIMIT 200", Map.of("label", label))
                .stream()
                .map(row -> row.get("id").toString())
                .toList();
    }
}
