package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.money.EuroRate;
import java.util.List;

/**
 * Everything that a ledger is made from.
 *
 * @param asked the pledges that the question is about: the one whose ledger is wanted, or those that a filter chose
 * @param pledges these, all whose money is or may be within them, and, for a ledger over several, all that any of these lies in
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
