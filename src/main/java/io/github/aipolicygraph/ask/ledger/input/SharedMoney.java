package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.List;

/**
 * Two pledges are said to be the same money, in whole or in part; the link has no direction.
 *
 * @param sources the ids of those that say it
 */
public record SharedMoney(String claim, String one, String other, Judgement judgement, List<String> sources) {

    public SharedMoney {
        sources = List.copyOf(sources);
    }

    /** The one that is not this. */
    public String otherThan(String pledge) {
        return one.equals(pledge) ? other : one;
    }
}
