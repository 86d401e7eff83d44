package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import java.util.Set;

/**
 * Tells what an editor concluded and no source says.
 *
 * @param places the lines of pledges that no source calls a part of anything
 * @param newMoney true if the new money depends on conclusions too
 */
public record Concluded(Set<LedgerLine> places, boolean newMoney) {

    public Concluded {
        places = Set.copyOf(places);
    }
}
