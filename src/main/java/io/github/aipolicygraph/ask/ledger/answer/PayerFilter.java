package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whose payments a filter of pledges asks for. */
final class PayerFilter {

    private PayerFilter() {}

    /**
     * Returns the ids of the payers. Empty if the filter also matches pledges of any payer, because such a pledge
     * counts in full.
     */
    static Set<String> in(Object filter) {
        if (!(filter instanceof Map<?, ?> given)) {
            return Set.of();
        }
        return Stream.of(
                        ids(given.get("payers")).stream(),
                        filters(given.get("and")).stream().flatMap(one -> in(one).stream()),
                        either(filters(given.get("or"))).stream())
                .flatMap(all -> all)
                .collect(toSet());
    }

    private static Set<String> either(Collection<?> filters) {
        var each = filters.stream().map(PayerFilter::in).toList();
        return each.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : each.stream().flatMap(Set::stream).collect(toSet());
    }

    private static List<String> ids(Object list) {
        return filters(list).stream().map(Object::toString).toList();
    }

    private static Collection<?> filters(Object list) {
        return list instanceof Collection<?> all ? all : List.of();
    }
}
