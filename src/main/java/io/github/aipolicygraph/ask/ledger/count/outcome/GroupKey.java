package io.github.aipolicygraph.ask.ledger.count.outcome;

import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.input.WhoPays;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Identifies a group, for programs and for people. */
public record GroupKey(String key, String label, List<String> entityIds) implements Comparable<GroupKey> {

    private static final String JOINT = " + ";

    public GroupKey {
        entityIds = List.copyOf(entityIds);
    }

    /** Returns the group by what the pledge itself says. Stage and novelty are grouped elsewhere. */
    public static GroupKey of(LedgerGroup group, PledgeRecord pledge) {
        return switch (group) {
            case PAYER -> payers(pledge.whoPays());
            case ANNOUNCER -> parties(pledge.announcers());
            case BENEFICIARY -> parties(pledge.beneficiaries());
            case COUNTRY -> countries(pledge.announcers());
            case PUBLIC_PRIVATE -> word(pledge.publicPrivate());
            case PURPOSE -> word(pledge.purpose());
            case YEAR ->
                word(pledge.announcedOn() == null ? null : pledge.announcedOn().substring(0, "2025".length()));
            case STAGE, NOVELTY -> throw new IllegalArgumentException(group + " is not said by a pledge alone.");
        };
    }

    public static GroupKey of(Newness novelty) {
        return new GroupKey(novelty.key(), novelty.label(), List.of());
    }

    public static GroupKey word(String word) {
        return word == null
                ? new GroupKey("UNKNOWN", "not said", List.of())
                : new GroupKey(word, word.toLowerCase(Locale.ROOT).replace('_', ' '), List.of());
    }

    private static GroupKey payers(WhoPays payers) {
        return payers.disputed() ? new GroupKey("DISPUTED", "sources differ", List.of()) : parties(payers.parties());
    }

    private static GroupKey parties(Collection<Party> parties) {
        var names = parties.stream().collect(toMap(Party::id, Party::name, (one, again) -> one, TreeMap::new));
        return parties.isEmpty()
                ? word(null)
                : new GroupKey(
                        String.join(JOINT, names.keySet()),
                        String.join(", ", names.values()),
                        List.copyOf(names.keySet()));
    }

    private static GroupKey countries(Collection<Party> parties) {
        var codes = new TreeSet<>(
                parties.stream().map(Party::country).filter(Objects::nonNull).toList());
        return codes.isEmpty()
                ? word(null)
                : new GroupKey(String.join(JOINT, codes), String.join(", ", codes), List.of());
    }

    @Override
    public int compareTo(GroupKey other) {
        return key.compareTo(other.key);
    }
}
