package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.money.EuroRate;
import java.util.List;

/**
 * Holds everything that a ledger is counted from.
 *
 * @param asked the ids of the pledges that the question is about: the one with the ledger, or those that a filter
 *     selected
 * @param pledges those pledges, all whose money is or may be part of them, and, for a ledger over several, all that one
 *     of these is part of
 */
public record LedgerInput(
        List<String> asked,
        List<PledgeRecord> pledges,
        List<PartLink> parts,
        List<SharedMoney> shared,
        List<EuroRate> rates) {

    public LedgerInput {
        asked = List.copyOf(asked);
        pledges = List.copyOf(pledges);
        parts = List.copyOf(parts);
        shared = List.copyOf(shared);
        rates = List.copyOf(rates);
    }
}
