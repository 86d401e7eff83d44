package io.github.aipolicygraph.ask.ledger.answer;

import static io.github.aipolicygraph.ask.ledger.answer.Asked.ask;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups are named in the reader's language; programs go by the key. */
@QuarkusTest
class GroupLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            investai-200bn          | PAYER          | european-union      | European Union         | Union européenne
            investai-200bn          | ANNOUNCER      | european-commission | European Commission    | Commission européenne
            investai-200bn          | BENEFICIARY    | european-union      | European Union         | Union européenne
            investai-200bn          | COUNTRY        | EU                  | EU                     | EU
            investai-200bn          | PUBLIC_PRIVATE | PRIVATE             | private                | privé
            investai-200bn          | PURPOSE        | GENERAL             | general                | plusieurs destinations, ou non précisé
            investai-200bn          | YEAR           | 2025                | 2025                   | 2025
            investai-200bn          | STAGE          | PLEDGED             | pledged                | promis
            investai-200bn          | NOVELTY        | REALLOCATED         | reallocated            | pris sur des programmes existants
            india-summit-total      | NOVELTY        | UNKNOWN             | not known              | inconnu
            korea-150tn             | PAYER          | UNKNOWN             | not said               | non précisé
            """)
    void areInTheLanguageAskedFor(String pledge, String group, String key, String english, String french) {
        ask("""
                { pledge(id: "%s") { ledger(groupBy: %s) {
                    groups { key label german: label(language: DE) french: label(language: FR) } } } }
                """.formatted(pledge, group))
                .body("data.pledge.ledger.groups.findAll { it.key == '%s' }.label".formatted(key), hasItem(english))
                .body("data.pledge.ledger.groups.findAll { it.key == '%s' }.german".formatted(key), hasItem(english))
                .body("data.pledge.ledger.groups.findAll { it.key == '%s' }.french".formatted(key), hasItem(french));
    }

    @ParameterizedTest
    @CsvSource({"EN, reallocated", "FR, pris sur des programmes existants"})
    void soAreTheNovelties(String language, String label) {
        ask("""
                { pledge(id: "investai-200bn") { ledger { byNovelty { label(language: %s) } } } }
                """.formatted(language)).body("data.pledge.ledger.byNovelty.label", hasItem(label));
    }
}
