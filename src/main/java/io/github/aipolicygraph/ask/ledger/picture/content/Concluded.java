package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import java.util.Set;

/**
 * What an editor concluded, and no source says.
 *
 * @param places the lines of pledges of which no source says that they are a part of anything
 * @param newMoney whether how much is new follows from conclusions too
 */
public record Concluded(Set<LedgerLine> places, boolean newMoney) {

    public Concluded {
        places = Set.copyOf(places);
    }
}
