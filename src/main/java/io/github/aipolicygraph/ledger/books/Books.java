package io.github.aipolicygraph.ledger.books;

import java.util.List;

/**
 * Everything that a ledger is made from.
 *
 * @param asked the pledges that the question is about: the one whose ledger is wanted, or those that a filter chose
 * @param pledges these, all that lies beneath or above them, and all that shares money with any of them
 */
public record Books(
        List<String> asked,
        List<Envelope> pledges,
        List<PartLink> parts,
        List<SharedMoney> shared,
        List<EuroRate> rates) {

    public Books {
        asked = List.copyOf(asked);
        pledges = List.copyOf(pledges);
        parts = List.copyOf(parts);
        shared = List.copyOf(shared);
        rates = List.copyOf(rates);
    }
}
