package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.Rank.DEPRECATED;
import static io.github.aipolicygraph.domain.vocabulary.Rank.NORMAL;
import static io.github.aipolicygraph.domain.vocabulary.Rank.PREFERRED;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.COMPANIES;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.INVESTORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose money a line is. */
class WhoPaysTest {

    private static SmallInput fund() {
        return new SmallInput()
                .pledge("fund", 150)
                .parties("fund", parties("airbus", "asml", "kkr"), List.of(), List.of());
    }

    private static List<Party> parties(String... ids) {
        return Stream.of(ids).map(id -> new Party(id, id, null)).toList();
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                payers("airbus + asml + kkr", fund -> fund),
                payers(
                        "kkr",
                        fund -> fund.payerClaim("fund", INVESTORS, PREFERRED, "kkr")
                                .payerClaim("fund", COMPANIES, NORMAL, "airbus", "asml")),
                payers(
                        "airbus + asml",
                        fund -> fund.payerClaim("fund", INVESTORS, PREFERRED)
                                .payerClaim("fund", COMPANIES, NORMAL, "airbus", "asml")),
                payers(
                        "airbus + asml",
                        fund -> fund.payerClaim("fund", COMPANIES, NORMAL, "airbus", "asml")
                                .payerClaim("fund", COMPANIES, NORMAL, "asml")),
                payers(
                        "airbus + asml",
                        fund -> fund.payerClaim("fund", COMPANIES, NORMAL, "asml")
                                .payerClaim("fund", COMPANIES, NORMAL, "airbus", "asml")),
                payers(
                        "DISPUTED",
                        fund -> fund.payerClaim("fund", COMPANIES, NORMAL, "airbus")
                                .payerClaim("fund", COMPANIES, NORMAL, "asml")),
                payers(
                        "DISPUTED",
                        fund -> fund.payerClaim("fund", INVESTORS, NORMAL, "kkr")
                                .payerClaim("fund", COMPANIES, NORMAL, "airbus", "asml")),
                payers(
                        "kkr",
                        fund -> fund.payerClaim("fund", INVESTORS, NORMAL, "kkr")
                                .payerClaim("fund", COMPANIES, DEPRECATED, "airbus", "asml")),
                payers("airbus + kkr", fund -> fund.payerClaim("fund", COMPANIES, DEPRECATED, "asml")));
    }

    private static Arguments payers(String group, UnaryOperator<SmallInput> claims) {
        return Arguments.of(group, claims);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void payersAreThoseOfOneClaim(String group, UnaryOperator<SmallInput> claims) {
        var ledger = CountLedger.of(claims.apply(fund()).askingAll(), Ask.by(Ask.MANY, LedgerGroup.PAYER));

        assertThat(Shown.groups(ledger.groups())).containsExactly(group + ": EUR 150");
    }

    @Test
    void differentNamesOfOneGroupAreAConflict() {
        var input =
                fund().payerClaim("fund", COMPANIES, NORMAL, "airbus").payerClaim("fund", COMPANIES, NORMAL, "asml");

        assertThat(CountLedger.of(input.askingAll(), Ask.MANY).disagreements())
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.about()).isEqualTo(Predicate.PAYER);
                    assertThat(point.claimIds()).containsExactly("fund payer 1", "fund payer 2");
                });
    }
}
