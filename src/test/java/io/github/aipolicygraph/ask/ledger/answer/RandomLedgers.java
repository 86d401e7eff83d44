package io.github.aipolicygraph.ask.ledger.answer;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.FactInput;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Questions about several pledges: mostly about some that lie in one another or share money, for the rules are about those. */
final class RandomLedgers {

    private static final int MOST = 6;
    private static final List<String> CURRENCIES = List.of("EUR", "USD");

    private final Random random;
    private final PledgeGraph graph = new PledgeGraph(FactInput.askingAll());
    private final List<PledgeRecord> pledges;

    RandomLedgers(List<PledgeRecord> pledges, long seed) {
        this.pledges = pledges;
        random = new Random(seed);
    }

    AskedLedger next() {
        var ids = ids();
        var filter = new HashMap<String, Object>(Map.of("ids", ids));
        if (random.nextInt(3) == 0) {
            var payers = payers(ids);
            if (!payers.isEmpty()) {
                filter.put("payers", payers);
            }
        }
        var arguments = new HashMap<String, Object>(Map.of("filter", filter));
        if (random.nextBoolean()) {
            arguments.put("currency", one(CURRENCIES));
        }
        if (random.nextInt(3) == 0) {
            arguments.put("stage", one(List.of(Stage.values())).name());
        }
        if (random.nextInt(3) == 0) {
            arguments.put("resolve", Resolution.ALL.name());
        }
        if (random.nextBoolean()) {
            arguments.put("groupBy", one(List.of(LedgerGroup.values())).name());
        }
        return new AskedLedger(null, arguments);
    }

    private List<String> ids() {
        var ids = new ArrayList<>(some(relatives(one(pledges).id())));
        if (random.nextInt(4) == 0) {
            ids.addAll(some(relatives(one(pledges).id())));
        }
        if (random.nextInt(4) == 0) {
            ids.add(one(pledges).id());
        }
        return ids;
    }

    private List<String> payers(List<String> ids) {
        var payers = ids.stream()
                .flatMap(id -> graph.pledge(id).payers().stream())
                .map(Party::id)
                .distinct()
                .toList();
        return payers.isEmpty() ? payers : some(payers).stream().limit(2).toList();
    }

    /** All that lies in it, that it lies in and that shares money with it, and theirs. */
    private List<String> relatives(String pledge) {
        var found = new TreeSet<String>();
        var open = new ArrayList<>(List.of(pledge));
        while (!open.isEmpty()) {
            var next = open.remove(0);
            if (found.add(next)) {
                graph.parts(next).forEach(link -> open.add(link.part()));
                graph.wholes(next).forEach(link -> open.add(link.whole()));
                graph.shared(next).forEach(link -> open.add(link.otherThan(next)));
            }
        }
        return List.copyOf(found);
    }

    private List<String> some(List<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(Math.min(MOST, shuffled.size())));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
