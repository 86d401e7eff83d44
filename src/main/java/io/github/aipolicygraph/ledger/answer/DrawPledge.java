package io.github.aipolicygraph.ledger.answer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.books.Party;
import io.github.aipolicygraph.ledger.picture.DrawLedger;
import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Layout;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The picture of a pledge's ledger, with what the books say beside it. */
final class DrawPledge {

    private static final int DAY = "2025-02-11".length();

    /** Enough to tell versions apart in a caption; {@code dataset} has all of it. */
    private static final int SHORT_VERSION = 8;

    private final Ledger ledger;
    private final Books books;
    private final Rows rows;
    private final Map<String, Object> asOf;

    DrawPledge(Ledger ledger, Books books, Rows rows, Map<String, Object> asOf) {
        this.ledger = ledger;
        this.books = books;
        this.rows = rows;
        this.asOf = asOf;
    }

    String svg(Map<String, Object> arguments) {
        var address = Objects.toString(arguments.get("address"), "");
        var language = Fields.language(arguments.get("language"));
        var names = names(language);
        return DrawLedger.of(new Drawing(
                ledger,
                subject(names),
                names,
                byId(pledge -> names(pledge.payers(), names)),
                sources(),
                new Answers(books, rows.publishers()).byClaim(),
                pledgesOf(pledge -> pledge.novelty().isEmpty()),
                doubtful(),
                new Drawing.AsOf(time("valid"), time("stated"), time("recorded")),
                citation(address),
                language,
                Layout.valueOf(Objects.toString(arguments.get("layout"), Layout.ADAPTIVE.name()))));
    }

    private Map<String, String> names(Language language) {
        var names = byId(Envelope::name);
        books.pledges().stream()
                .flatMap(pledge -> Stream.of(pledge.payers(), pledge.announcers()))
                .flatMap(List::stream)
                .forEach(party -> names.put(party.id(), party.name()));
        if (language == Language.FR) {
            names.putAll(rows.frenchNames());
        }
        return names;
    }

    private Drawing.Subject subject(Map<String, String> names) {
        var id = books.asked().get(0);
        var pledge = books.pledges().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Drawing.Subject(id, names.get(id), null, names(pledge.announcers(), names), pledge.announcedOn());
    }

    /** The facts' own day, not today's: the same question of the same facts gives the same picture. */
    private Drawing.Citation citation(String address) {
        var edition = Optional.ofNullable(rows.edition());
        return new Drawing.Citation(
                edition.map(row -> row.text(1).substring(0, DAY)).orElse(""),
                edition.map(row -> row.text(0).substring(0, SHORT_VERSION)).orElse(""),
                address);
    }

    private <T> Map<String, T> byId(Function<Envelope, T> value) {
        return books.pledges().stream().collect(toMap(Envelope::id, value));
    }

    /** Whoever pays the largest part comes first, for of many only the first few are named. */
    private List<String> names(List<Party> parties, Map<String, String> names) {
        return parties.stream()
                .sorted(Comparator.comparing(this::pays).reversed().thenComparing(Party::name))
                .map(party -> names.get(party.id()))
                .toList();
    }

    private double pays(Party party) {
        var paid = pledgesOf(pledge -> pledge.payers().contains(party));
        return ledger.counted().stream()
                .filter(line -> line.amount() != null && paid.contains(line.pledgeId()))
                .mapToDouble(line -> line.amount().high())
                .sum();
    }

    private Set<String> pledgesOf(Predicate<Envelope> wanted) {
        return books.pledges().stream().filter(wanted).map(Envelope::id).collect(toSet());
    }

    private Set<String> doubtful() {
        return books.parts().stream()
                .filter(PartLink::disputed)
                .map(PartLink::part)
                .collect(toSet());
    }

    /** Of the figures that a line stands on, not of those that it was chosen from. */
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
        return new HashSet<>(Stream.concat(
                        ledger.headlineClaimIds().stream(),
                        ledger.counted().stream().flatMap(line -> line.claimIds().stream()))
                .toList());
    }

    private String time(String axis) {
        return Optional.ofNullable(asOf.get(axis)).map(Object::toString).orElse(null);
    }
}
