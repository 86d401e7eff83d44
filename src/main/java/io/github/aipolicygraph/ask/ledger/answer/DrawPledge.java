package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.picture.DrawLedger;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws the ledger of a pledge, with further details from the input. */
final class DrawPledge {

    private static final int DAY = "2025-02-11".length();

    /** Long enough to distinguish versions in a caption; {@code dataset} contains the full version. */
    private static final int SHORT_VERSION = 8;

    private final Ledger ledger;
    private final LedgerInput input;
    private final LedgerRows rows;
    private final Map<String, Object> asOf;

    DrawPledge(Ledger ledger, LedgerInput input, LedgerRows rows, Map<String, Object> asOf) {
        this.ledger = ledger;
        this.input = input;
        this.rows = rows;
        this.asOf = asOf;
    }

    String svg(Map<String, Object> arguments) {
        var address = Objects.toString(arguments.get("address"), "");
        var language = LedgerFieldValues.language(arguments.get("language"));
        var names = names(language);
        var displayNames = new DisplayNames(names, Wording.in(language));
        var conclusions = new Conclusions(input, rows.publishers(), rows.concluded());
        return DrawLedger.of(new Drawing(
                ledger,
                subject(displayNames),
                names,
                byId(pledge -> payers(pledge, displayNames)),
                sources(),
                new SourceAnswers(input, rows.publishers(), rows.concluded()).byClaim(),
                conclusions.novelty(),
                doubtful(),
                conclusions.in(ledger),
                new Drawing.AsOf(time("valid"), time("stated"), time("recorded")),
                citation(address),
                language,
                Layout.valueOf(Objects.toString(arguments.get("layout"), Layout.ADAPTIVE.name()))));
    }

    /** Holds how names are written. */
    private record DisplayNames(Map<String, String> names, Wording wording) {}

    private Map<String, String> names(Language language) {
        var names = byId(PledgeRecord::name);
        input.pledges().stream()
                .flatMap(pledge -> Stream.of(pledge.payers(), pledge.announcers()))
                .flatMap(List::stream)
                .forEach(party -> names.put(party.id(), party.name()));
        if (language == Language.FR) {
            names.putAll(rows.frenchNames());
        }
        return names;
    }

    private Drawing.Subject subject(DisplayNames displayNames) {
        var id = input.asked().get(0);
        var pledge = input.pledges().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var announcers = named(pledge.announcers(), Predicate.MADE, id, displayNames);
        return new Drawing.Subject(id, displayNames.names.get(id), null, announcers, pledge.announcedOn());
    }

    /**
     * Uses the day of the facts, not today's, so that the same question about the same facts gives the same picture.
     */
    private Drawing.Citation citation(String address) {
        var edition = Optional.ofNullable(rows.edition());
        return new Drawing.Citation(
                edition.map(row -> row.text("changedAt").substring(0, DAY)).orElse(""),
                edition.map(row -> row.text("version").substring(0, SHORT_VERSION))
                        .orElse(""),
                address);
    }

    private <T> Map<String, T> byId(Function<PledgeRecord, T> value) {
        return input.pledges().stream().collect(toMap(PledgeRecord::id, value));
    }

    /** Names the payers. Adds "others" if a source counts more payers than it names. */
    private List<String> payers(PledgeRecord pledge, DisplayNames displayNames) {
        var pays = pledge.whoPays();
        var named = named(pays.parties(), Predicate.PAYS, pledge.id(), displayNames);
        return pays.complete() || named.isEmpty()
                ? named
                : Stream.concat(named.stream(), Stream.of(displayNames.wording.say("payers.others")))
                        .toList();
    }

    /** Sorts by what they pay, because only the first few of many are named. */
    private List<String> named(List<Party> parties, Predicate link, String pledge, DisplayNames displayNames) {
        return parties.stream()
                .sorted(Comparator.comparing(this::pays).reversed().thenComparing(Party::name))
                .map(party -> {
                    var name = displayNames.names.get(party.id());
                    return rows.isConcluded(link, party.id(), pledge)
                            ? displayNames.wording.say("concluded.name", name)
                            : name;
                })
                .toList();
    }

    private BigDecimal pays(Party party) {
        var paid = input.pledges().stream()
                .filter(pledge -> pledge.whoPays().parties().contains(party))
                .map(PledgeRecord::id)
                .collect(toSet());
        return ledger.counted().stream()
                .filter(line -> line.amount() != null && paid.contains(line.pledgeId()))
                .map(line -> line.amount().high())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<String> doubtful() {
        return input.parts().stream()
                .filter(PartLink::disputed)
                .map(PartLink::part)
                .collect(toSet());
    }

    /**
     * Returns the sources of the figures on each line, without figures that the line didn't use and those that no
     * source gives.
     */
    private Map<String, List<String>> sources() {
        var publishers = rows.publishers();
        var shown = shownClaims();
        return byId(pledge -> pledge.figures().stream()
                .filter(figure -> shown.contains(figure.claim()))
                .flatMap(figure -> publishers.getOrDefault(figure.claim(), List.of()).stream())
                .distinct()
                .sorted()
                .toList());
    }

    private Set<String> shownClaims() {
        var concluded = rows.concluded();
        return Stream.concat(
                        ledger.headlineClaimIds().stream(),
                        ledger.counted().stream().flatMap(line -> line.claimIds().stream()))
                .filter(claim -> !concluded.contains(claim))
                .collect(toSet());
    }

    private String time(String axis) {
        return Optional.ofNullable(asOf.get(axis)).map(Object::toString).orElse(null);
    }
}
