package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/**
 * One pledge is a part of another.
 *
 * @param disputed whether somebody denies it
 * @param deniedBy the sources that deny it
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
