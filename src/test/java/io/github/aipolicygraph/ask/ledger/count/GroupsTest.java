package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.upTo;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counted lines in groups. */
class GroupsTest {

    private static final Party FRANCE = new Party("gov-fr", "France", "FR");
    private static final Party EMIRATES = new Party("gov-ae", "United Arab Emirates", "AE");
    private static final Party FUND = new Party("mgx", "MGX", "AE");
    private static final Party NOWHERE = new Party("club", "Club", null);

    private static final LedgerInput INPUT = new SmallInput()
            .pledge("campus", 30)
            .pledge("towers", 20)
            .pledge("school", 5)
            .pledge("rumour", 1)
            .announced("campus", "2025-02-06")
            .announced("towers", "2025")
            .announced("school", "2024-05")
            .kind("campus", "PRIVATE", "COMPUTE")
            .kind("towers", "PUBLIC", "COMPUTE")
            .kind("school", "PUBLIC", "TALENT")
            .novelty("school", Novelty.NEW)
            .parties("campus", List.of(FUND, FRANCE), List.of(FRANCE, EMIRATES), List.of(FRANCE))
            .parties("towers", List.of(FRANCE), List.of(EMIRATES, FUND), List.of(FRANCE))
            .parties("school", List.of(FRANCE), List.of(FRANCE, NOWHERE), List.of())
            .asking("campus", "towers", "school", "rumour");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAYER          | gov-fr + mgx: EUR 30    | gov-fr: EUR 25       | UNKNOWN: EUR 1 |",
                "ANNOUNCER      | gov-ae + gov-fr: EUR 30 | gov-ae + mgx: EUR 20 | club + gov-fr: EUR 5 | UNKNOWN: EUR 1",
                "BENEFICIARY    | gov-fr: EUR 50          | UNKNOWN: EUR 6       | |",
                "COUNTRY        | AE + FR: EUR 30         | AE: EUR 20           | FR: EUR 5 | UNKNOWN: EUR 1",
                "PUBLIC_PRIVATE | PRIVATE: EUR 30         | PUBLIC: EUR 25       | UNKNOWN: EUR 1 |",
                "PURPOSE        | COMPUTE: EUR 50         | TALENT: EUR 5        | UNKNOWN: EUR 1 |",
                "YEAR           | 2025: EUR 50            | 2024: EUR 5          | UNKNOWN: EUR 1 |",
                "NOVELTY        | UNKNOWN: EUR 51         | NEW: EUR 5           | |",
            })
    void linesAreInOneGroupEach(LedgerGroup by, String first, String second, String third, String fourth) {
        var groups = CountLedger.of(INPUT, Ask.by(Ask.MANY, by)).groups();

        assertThat(Shown.groups(groups))
                .containsExactlyElementsOf(
                        List.of(first, second, third == null ? "" : third, fourth == null ? "" : fourth).stream()
                                .filter(group -> !group.isEmpty())
                                .toList());
        assertThat(groups.stream().mapToInt(group -> group.lines().size()).sum())
                .isEqualTo(4);
    }

    @Test
    void aGroupNamesThoseWhoStandForItTogether() {
        var groups = CountLedger.of(INPUT, Ask.by(Ask.MANY, LedgerGroup.PAYER)).groups();

        assertThat(groups).extracting(LedgerShare::label).containsExactly("France, MGX", "France", "not said");
        assertThat(groups)
                .extracting(LedgerShare::entityIds)
                .containsExactly(List.of("gov-fr", "mgx"), List.of("gov-fr"), List.of());
    }

    @Test
    void withoutAWishThereAreNoGroups() {
        assertThat(CountLedger.of(INPUT, Ask.MANY).groups()).isEmpty();
    }

    @Test
    void groupsAddUpWhereLinesShareMoney() {
        var ledger = CountLedger.of(
                new SmallInput()
                        .pledge("initial", 100)
                        .pledge("earlier", upTo(80))
                        .shared("initial", "earlier", PARTLY)
                        .kind("initial", "PRIVATE", "COMPUTE")
                        .askingAll(),
                Ask.by(Ask.MANY, LedgerGroup.PURPOSE));

        assertThat(Shown.groups(ledger.groups())).containsExactly("COMPUTE: EUR 100", "UNKNOWN: EUR 0-80");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 100-180");
    }

    @Test
    void stagesStandBesideOneAnother() {
        var ledger = staged(Ask.ONE);

        assertThat(Shown.groups(ledger.groups()))
                .containsExactly("PLEDGED: EUR 60", "BUDGETED: EUR 40", "SPENT: EUR 3");
        assertThat(ledger.groups()).extracting(LedgerShare::label).containsExactly("pledged", "budgeted", "spent");
        assertThat(Shown.counted(ledger.groups().get(1).lines())).containsExactly("fund EUR 40 OWN_FIGURE");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 60");
        assertThat(Shown.groups(staged(Ask.MANY).groups()))
                .containsExactly("PLEDGED: EUR 100", "BUDGETED: EUR 40", "SPENT: EUR 3");
    }

    private static Ledger staged(LedgerQuestion question) {
        var input = new SmallInput()
                .pledge(
                        "fund",
                        exactly(100),
                        exactly(40).at(Stage.BUDGETED),
                        exactly(3).at(Stage.SPENT))
                .pledge("firms", exactly(60))
                .part("firms", "fund", BY_PAYER);
        return CountLedger.of(input.asking("fund"), Ask.by(question, LedgerGroup.STAGE));
    }
}
