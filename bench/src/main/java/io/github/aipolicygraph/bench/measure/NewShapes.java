package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.HttpSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions of shapes that nobody has asked before, as a playground asks them: how long does the first time of one take?
 *
 * <p>Each list has the claim behind each link, its evidence and the sources. Of what was asked before, lists are combined in
 * a new way; what is new differs in the fields of claims and sources.
 */
final class NewShapes {

    static final String WORKLOAD = "new-shapes";

    private static final List<String> LISTS = List.of(
            "positions",
            "pledgesMade",
            "pledgesPaid",
            "pledgesReceived",
            "events",
            "eventsOrganised",
            "founded",
            "funds",
            "memberships",
            "owns",
            "partners",
            "advises");
    private static final List<String> OF_CLAIMS = List.of("rank", "predicate", "firstStated", "note", "recordedAt");
    private static final List<String> OF_SOURCES = List.of("title", "publisher", "url", "published");
    private static final String INSTITUTION = "openai";

    private static final int WARM_UPS = 30;
    private static final int COMBINED = 20;
    private static final int TIMES_SEEN = 7;
    /** After the second time of a question the server plans it as one statement. */
    private static final long PLANNED_AFTER_MILLIS = 2000;

    private final HttpSubject product;
    private final Results results;
    private final SplittableRandom random = new SplittableRandom(11);
    private final Set<String> used = new HashSet<>();

    NewShapes(HttpSubject product, Results results) {
        this.product = product;
        this.results = results;
    }

    void run() {
        fresh(WARM_UPS, 10);
        combined();
        note("p50 of 5 new lists", median(fresh(COMBINED, 5)));
        note("p50 of 50 new lists", median(fresh(COMBINED / 2, 50)));
    }

    private void combined() {
        LISTS.forEach(list -> millis(List.of(list(list, "id", "id"))));
        var first = new ArrayList<Double>();
        var seen = new ArrayList<Double>();
        for (int question = 0; question < COMBINED; question++) {
            var lists = some(LISTS).stream().map(list -> list(list, "id", "id")).toList();
            if (used.add(lists.toString())) {
                first.add(millis(lists));
                millis(lists);
                pause();
                seen.add(median(IntStream.range(0, TIMES_SEEN)
                        .mapToObj(time -> millis(lists))
                        .toList()));
            }
        }
        note("p50 of known lists in a new combination", median(first));
        note("p50 of the same when it is known", median(seen));
    }

    /** The times of questions with so many new lists each. */
    private List<Double> fresh(int questions, int lists) {
        return IntStream.range(0, questions)
                .mapToObj(question -> millis(
                        IntStream.range(0, lists).mapToObj(list -> newList()).toList()))
                .toList();
    }

    private String newList() {
        var list = list(LISTS.get(random.nextInt(LISTS.size())), selected(OF_CLAIMS), selected(OF_SOURCES));
        return used.add(list) ? list : newList();
    }

    private String selected(List<String> fields) {
        return "id " + String.join(" ", some(fields));
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    private static String list(String field, String ofClaims, String ofSources) {
        return "%s(first: 10) { totalCount edges { claim { %s evidence { locator source { %s } } } node { id name } } }"
                .formatted(field, ofClaims, ofSources);
    }

    private double millis(List<String> lists) {
        var aliased = IntStream.range(0, lists.size())
                .mapToObj(at -> "l%d: %s".formatted(at, lists.get(at)))
                .collect(Collectors.joining(" "));
        var request =
                product.request("{ institution(id: \"%s\") { id %s } }".formatted(INSTITUTION, aliased), Map.of());
        long start = System.nanoTime();
        product.body(request);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void pause() {
        try {
            Thread.sleep(PLANNED_AFTER_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void note(String what, double millis) {
        var value = String.format(Locale.ROOT, "%.1f", millis);
        results.note(WORKLOAD, 1, what, value);
        System.out.printf("%s: %s %s ms%n", WORKLOAD, what, value);
    }
}
