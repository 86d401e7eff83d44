package io.github.aipolicygraph.ask.ledger.count.novelty;

import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.util.Optional;

/** Finds out what sources say about whether the money of a pledge is new. */
public record NoveltyClaims(PledgeGraph graph) {

    /** Returns the novelty of a pledge; empty if no source says anything about the pledge itself. */
    public Optional<Newness> of(String pledge) {
        var values = graph.pledge(pledge).novelty().stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .map(NoveltySaid::value)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Newness.of(values));
    }
}
