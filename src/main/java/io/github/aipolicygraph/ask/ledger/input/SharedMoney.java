package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.List;

/**
 * Links two pledges that are the same money according to sources, all of it or some. The link has no direction.
 *
 * @param sources the ids of the sources that say so
 */
public record SharedMoney(String claim, String one, String other, Judgement judgement, List<String> sources) {

    public SharedMoney {
        sources = List.copyOf(sources);
    }

    /** Returns the pledge at the other end of the link. */
    public String otherThan(String pledge) {
        return one.equals(pledge) ? other : one;
    }
}
