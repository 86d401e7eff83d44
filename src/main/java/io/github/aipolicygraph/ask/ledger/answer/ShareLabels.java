package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names groups in the reader's language; the count names them in English.
 *
 * @param french the French names of people and institutions, as far as known
 * @param own the names that the fact base gives to the values that it adds
 */
record ShareLabels(LedgerInput input, Map<String, String> french, OwnValues own) {

    String of(LedgerShare share, LedgerGroup by, Language language) {
        return Optional.of(by)
                .filter(LedgerGroup.PURPOSE::equals)
                .flatMap(purpose -> own.label(ClosedSet.PURPOSE, share.key(), language))
                .orElseGet(() -> known(share, by, language));
    }

    private String known(LedgerShare share, LedgerGroup by, Language language) {
        if (language != Language.FR) {
            return share.label();
        }
        return share.entityIds().isEmpty() ? word(share, by) : names(share.entityIds());
    }

    private String names(List<String> ids) {
        var names = input.pledges().stream()
                .flatMap(pledge -> Stream.of(pledge.payers(), pledge.announcers(), pledge.beneficiaries()))
                .flatMap(List::stream)
                .collect(toMap(Party::id, Party::name, (one, again) -> one));
        return ids.stream().map(id -> french.getOrDefault(id, names.get(id))).collect(joining(", "));
    }

    private static String word(LedgerShare share, LedgerGroup by) {
        var wording = Wording.in(Language.FR);
        return switch (by) {
            // Codes and years are the same in both languages.
            case COUNTRY, YEAR -> isUnknown(share) ? wording.say("group.UNKNOWN") : share.label();
            case STAGE -> wording.say("Stage." + share.key());
            case NOVELTY ->
                Arrays.stream(share.key().split(" \\+ "))
                        .map(value -> wording.say("Novelty." + value))
                        .collect(joining(", "));
            case PAYER, ANNOUNCER, BENEFICIARY, PUBLIC_PRIVATE, PURPOSE -> wording.say("group." + share.key());
        };
    }

    private static boolean isUnknown(LedgerShare share) {
        return share.key().equals("UNKNOWN");
    }
}
