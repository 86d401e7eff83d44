package io.github.aipolicygraph.ask.ledger.count.outcome;

import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.line.CountedLine;
import io.github.aipolicygraph.ask.ledger.count.novelty.NoveltyClaims;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;

/** Finds the novelty of each counted line. */
public record NoveltyOfLines(NoveltyClaims claims, LedgerBasis basis) {

    /** Returns the novelty of a line. If no source says whether a part is new, it is as new as its whole. */
    public Newness of(CountedLine line) {
        return claims.of(line.pledge()).orElseGet(this::ofWhole);
    }

    private Newness ofWhole() {
        return basis.single() ? claims.of(basis.asked().get(0)).orElse(Newness.UNKNOWN) : Newness.UNKNOWN;
    }
}
