package io.github.aipolicygraph.ledger.answer;

import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.books.Party;
import io.github.aipolicygraph.ledger.picture.DrawLedger;
import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The picture of a pledge's ledger, with what the books say beside it. */
final class DrawPledge {

    private static final int DAY = "2025-02-11".length();

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
                byId(pledge -> names(pledge.payers())),
                sources(),
                new Drawing.AsOf(time("valid"), time("stated"), time("recorded")),
                citation(address),
                language,
                Layout.valueOf(Objects.toString(arguments.get("layout"), Layout.ADAPTIVE.name()))));
    }

    private Map<String, String> names(Language language) {
        var names = byId(Envelope::name);
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
        return new Drawing.Subject(id, names.get(id), null, names(pledge.announcers()), pledge.announcedOn());
    }

    /** The facts' own day, not today's: the same question of the same facts gives the same picture. */
    private Drawing.Citation citation(String address) {
        var edition = Optional.ofNullable(rows.edition());
        return new Drawing.Citation(
                edition.map(row -> row.text(1).substring(0, DAY)).orElse(""),
                edition.map(row -> row.text(0)).orElse(""),
                address);
    }

    private <T> Map<String, T> byId(Function<Envelope, T> value) {
        return books.pledges().stream().collect(toMap(Envelope::id, value));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).sorted().toList();
    }

    /** Of the figures that a line stands on, not of those that it was chosen from. */
    private Map<String, List<String>> sources() {
        var publishers = rows.publishers();
        var shown = shownClaims();
        return byId(pledge -> pledge.figures().stream()
                .filter(figure -> shown.contains(figure.claim()))
                .map(Figure::sources)
                .flatMap(List::stream)
                .map(source -> publishers.getOrDefault(source, source))
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
