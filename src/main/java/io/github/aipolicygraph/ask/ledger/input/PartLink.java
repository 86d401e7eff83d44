package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/**
 * Links a pledge to a whole that it is part of.
 *
 * @param disputed true if a source denies it
 * @param deniedBy the ids of the sources that deny it
 */
public record PartLink(
        String claim,
        String whole,
        String part,
        Decomposition decomposition,
        Counting counting,
        boolean disputed,
        List<String> deniedBy) {

    public PartLink {
        deniedBy = List.copyOf(deniedBy);
    }
}
