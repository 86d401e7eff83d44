package io.github.aipolicygraph.ask.ledger.count.tree;

import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups pledges with the same money: if one is the same as two others, all three are the same. */
final class SameMoneyGroups {

    private SameMoneyGroups() {}

    static Map<String, Set<String>> of(List<SharedMoney> links) {
        var groups = new HashMap<String, Set<String>>();
        links.stream().filter(link -> link.judgement() == Judgement.SAME).forEach(link -> {
            var joined = new TreeSet<String>();
            joined.addAll(groups.getOrDefault(link.one(), Set.of(link.one())));
            joined.addAll(groups.getOrDefault(link.other(), Set.of(link.other())));
            joined.forEach(pledge -> groups.put(pledge, joined));
        });
        return groups;
    }
}
