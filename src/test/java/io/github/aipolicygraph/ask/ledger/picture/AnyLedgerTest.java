package io.github.aipolicygraph.ask.ledger.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.MoneyText;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/** Whatever a ledger holds, its picture is one. */
class AnyLedgerTest {

    private static final List<String> SIZES = List.of("width", "height", "x", "y", "r");

    @Property(tries = 300)
    void everySizeIsANumber(@ForAll("drawings") Drawing drawing) {
        var picture = PictureFile.of(drawing);

        assertThat(Stream.of("rect", "text").flatMap(picture::elements))
                .isNotEmpty()
                .allSatisfy(AnyLedgerTest::isSound);
        assertThat(picture.elements("path").map(path -> path.getAttribute("d")))
                .allSatisfy(outline -> assertThat(outline).matches("M[-0-9. CLZ]*"));
    }

    @Property(tries = 300)
    void tellsEveryCountedAmount(@ForAll("drawings") Drawing drawing) {
        var textAlternative = PictureFile.of(drawing).textAlternative();

        assertThat(drawing.ledger().counted().stream().map(LedgerLine::amount))
                .allSatisfy(amount -> assertThat(textAlternative)
                        .contains(MoneyText.of(amount, drawing.language()).replace('\u00a0', ' ')));
    }

    @Property(tries = 300)
    void showsEachReasonForLeavingOut(@ForAll("drawings") Drawing drawing) {
        var said = PictureFile.of(drawing).said();
        var words = Wording.in(drawing.language());

        assertThat(drawing.ledger().excluded())
                .allSatisfy(line ->
                        assertThat(said).contains(words.say(line.reason()).replace('\u00a0', ' ')));
    }

    @Property(tries = 100)
    void needsNothingFromOutside(@ForAll("drawings") Drawing drawing) {
        var svg = DrawLedger.of(drawing).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

        assertThat(svg).doesNotContain("<script", "<image", "<a ", "<use", "@import", "href=", "url(h");
    }

    private static void isSound(Element element) {
        SIZES.stream()
                .filter(element::hasAttribute)
                .map(size -> Double.valueOf(element.getAttribute(size)))
                .forEach(size -> assertThat(size).isFinite().isNotNegative());
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        var names = Arbitraries.strings();
        var counted = Combinators.combine(names, amounts(), countedReasons(), novelties())
                .as((name, amount, reason, novelty) -> new Line(name, amount, reason, novelty))
                .list()
                .ofMaxSize(20);
        var excluded = Combinators.combine(names, amounts().injectNull(0.2), excludedReasons(), novelties())
                .as((name, amount, reason, novelty) -> new Line(name, amount, reason, novelty))
                .list()
                .ofMaxSize(20);
        var sums = amounts().list().ofMaxSize(2);
        return Combinators.combine(
                        names, sums, counted, excluded, Arbitraries.of(Balance.class), languages(), layouts())
                .as((name, whole, in, out, balance, language, layout) ->
                        ledger(name, whole, in, out, balance).drawing(language, layout));
    }

    private record Line(String name, MoneyRange amount, LedgerReason reason, String novelty) {}

    private static LedgerOf ledger(
            String name, List<MoneyRange> whole, List<Line> in, List<Line> out, Balance balance) {
        var sums = whole.toArray(MoneyRange[]::new);
        var ledger = new LedgerOf(name, name)
                .announced("2025", name)
                .whole(sums)
                .rest(sums)
                .sums(balance, sums);
        for (var line : in) {
            ledger.counts(line.name, line.name, new LedgerOf.Counted(line.amount, line.reason, line.novelty));
        }
        for (var line : out) {
            ledger.leaves(line.name, line.name, line.amount, line.reason);
        }
        return ledger;
    }

    private static Arbitrary<MoneyRange> amounts() {
        var bounds = Arbitraries.oneOf(
                Arbitraries.just(BigDecimal.ZERO),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e20")),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN));
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.of("EUR", "USD", "<&>"), bounds, bounds, flags, flags)
                .as((currency, one, other, below, above) -> {
                    var low = one.min(other);
                    var high = one.max(other);
                    return new MoneyRange(currency, below ? null : low, above ? null : high, low, high);
                });
    }

    private static Arbitrary<LedgerReason> countedReasons() {
        return Arbitraries.of(LedgerReason.values()).filter(reason -> reason.ordinal() < 5);
    }

    private static Arbitrary<LedgerReason> excludedReasons() {
        return Arbitraries.of(LedgerReason.values()).filter(reason -> reason.ordinal() >= 5);
    }

    private static Arbitrary<String> novelties() {
        return Arbitraries.of(Newness.values()).map(Newness::key);
    }

    private static Arbitrary<Language> languages() {
        return Arbitraries.of(Language.class);
    }

    private static Arbitrary<Layout> layouts() {
        return Arbitraries.of(Layout.class);
    }
}
