package io.github.aipolicygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

    private static final String NINE = "one two three four five six seven eight nine";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            President Macron        | macron           | president | -     | macron
            CEO of Nvidia           | ceo nvidia       | -         | -     | ceo
            Nvidia CEO Huang        | nvidia ceo huang | -         | -     | nvidia
            President Ursula Leyen  | ursula leyen     | president | -     | ursula
            Novo Nordisk A/S        | novo nordisk     | -         | a s   | novo
            Google LLC              | google           | -         | llc   | google
            Inc                     | inc              | -         | -     | inc
            Mr Son                  | son              | mr        | -     | son
            UN                      | un               | -         | -     | un
            Macron UN               | macron           | -         | un    | macron
            plan de paris           | plan paris       | -         | -     | plan
            the minister of Finance | minister finance | -         | -     | minister
            L'Oréal Group           | oreal            | -         | group | oreal
            premier ministre        | pm               | -         | -     | pm
            a s                     | s                | -         | -     | s
            """)
    void knowsWhatMustBeFound(String typed, String wanted, String office, String legalForm, String first) {
        var query = SearchQuery.of(typed);

        assertThat(query.wanted()).extracting(Word::folded).containsExactly(wanted.split(" "));
        assertThat(firsts(query.offices())).isEqualTo(words(office));
        assertThat(firsts(query.legalForms())).isEqualTo(words(legalForm));
        assertThat(query.besides().map(Word::folded).toList())
                .hasSize(words(office).size() + words(legalForm).size());
        assertThat(query.first()).startsWith("<" + first);
        assertThat(query.begun()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"President Macron, macron, true", "Google LLC, llc, false", "de, de, true", "Macron UN, un, false"})
    void knowsItsUnfinishedWord(String typed, String start, boolean isSought) {
        assertThat(SearchQuery.of(typed, true).begun()).contains(new SearchQuery.Begun(start, isSought));
    }

    @ParameterizedTest
    @CsvSource({
        "L'Oréal Group, _orealgroup _oreal _loreal _ore",
        "Google LLC, _googlellc _google _googl",
        "plan de paris, _plandeparis _plandepari _planparis _planpari",
        "premier ministre, _premierministre _premierministr _premierminister _pm",
    })
    void knowsItsWholeNames(String typed, String wholes) {
        assertThat(SearchQuery.of(typed).wholes()).containsExactly(wholes.split(" "));
    }

    @Test
    void looksForWordsWithThoseBeside() {
        var sought = SearchQuery.of("Ursula von der Leyen").sought();

        assertThat(sought.get(0).inNames())
                .containsExactly("ursula", "ursulavon", "ursulavonder", "__ursula", "__ursulavon", "__ursulavonder");
        assertThat(sought.get(1).inTexts())
                .containsExactly("von", "#von", "ursulavon", "vonder", "ursulavonder", "vonderleyen");
        assertThat(sought.get(3).asOne()).containsExactly("derleyen", "vonderleyen");
        assertThat(sought.get(1).oneOf(4)).containsExactly("von=4", "#von=4");
        assertThat(sought).extracting(SearchQuery.Sought::typed).containsExactly("Ursula", "von", "der", "Leyen");
    }

    @Test
    void looksForPartsAsNames() {
        assertThat(SearchQuery.of("plan de paris").parts("%"))
                .containsExactly(
                        Set.of("%plan", "%de", "%paris"), Set.of("%plande", "%deparis"), Set.of("%plandeparis"));
        assertThat(SearchQuery.of("President Macron").parts("%"))
                .containsExactly(Set.of("%president", "%macron"), Set.of("%presidentmacron"));
    }

    @Test
    void looksForNoPartsOfALongText() {
        var query = SearchQuery.of(NINE);

        assertThat(query.isShort()).isFalse();
        assertThat(SearchQuery.of(NINE.replace(" nine", "")).isShort()).isTrue();
        assertThat(query.size()).isEqualTo(9);
        assertThat(query.parts("%")).isEmpty();
        assertThat(SearchQuery.of(NINE + " suédoises").sought().get(9).forms()).hasSize(4);
        assertThat(SearchQuery.of("suédoises").sought().get(0).forms()).hasSizeGreaterThan(4);
        assertThat(query.sought().get(2).inTexts()).containsExactly("three", "thr");
        assertThat(query.sought()).allSatisfy(word -> assertThat(word.asOne()).isEmpty());
    }

    @Test
    void joinsUpToThreeWords() {
        assertThat(new TreeSet<>(SearchQuery.of("Novo Nordisk A/S").runs()))
                .containsExactly("as", "nordisk", "nordiska", "nordiskas", "novo", "novonordisk", "novonordiska");
        assertThat(SearchQuery.of("Novo Nordisk A/S").joined()).isEqualTo("novonordiskas");
    }

    @ParameterizedTest
    @CsvSource({
        "Macron, Macrom, true, true",
        "Macron, __macrom, true, false",
        "leyen, __leyn, false, false",
        "President Macron, presidentmacrom, false, false",
        "leyen, leyn, true, true",
        "Mr Son, sun, false, false",
        "von Leyen, van, true, false",
        "Mistral AI, __mistrall, true, false",
        "Mistral AI, mistralay, true, false",
        "Mistral AI, __mistralay, true, false",
        "leyen Paris, __leyn, false, false",
        "novo nordisk, __novo, false, false",
    })
    void takesSlips(String typed, String slip, boolean inNames, boolean inTexts) {
        var first = SearchQuery.of(typed).sought().get(0);
        var folded = slip.toLowerCase(Locale.ROOT);

        assertThat(first.nearInNames().filter(folded::matches).isPresent()).isEqualTo(inNames);
        assertThat(first.nearInTexts().filter(folded::matches).isPresent()).isEqualTo(inTexts);
    }

    @ParameterizedTest
    @CsvSource({"CEO of Nvidia, true", "Ursula von der Leyen, false", "EU AI, false", "openai, true"})
    void takesSlipsInAllWordsAsOne(String typed, boolean takes) {
        assertThat(SearchQuery.of(typed).nearAll().isPresent()).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "leyn, l(.eyn|.?yn|yen|e.yn|e.?n|eny|ey.n|ey.?|eyn.)",
        "abc, a(.bc|.?c|cb|b.c|b.?|bc.)",
    })
    void writesSlipsAsAnExpression(String word, String pattern) {
        assertThat(TypoPattern.pattern(word, 3)).contains(pattern);
        assertThat(TypoPattern.pattern(word, word.length() + 1)).isEqualTo(Optional.empty());
    }

    @Test
    void takesSlipsInBothHalvesOfALongWord() {
        assertThat("abcdefgh").matches(TypoPattern.pattern("abxdexgh", 4).orElseThrow());
        assertThat("abcdefg").doesNotMatch(TypoPattern.pattern("abxdexg", 4).orElseThrow());
        assertThat(TypoPattern.pattern("a".repeat(24), 4)).isPresent();
        assertThat(TypoPattern.pattern("a".repeat(25), 4)).isEmpty();
        assertThat(TypoPattern.pattern("azaz", 4)).isPresent();
        assertThat(TypoPattern.pattern("az{z", 4)).isEmpty();
    }

    private static List<String> firsts(List<Set<String>> forms) {
        return forms.stream().map(each -> each.iterator().next()).toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
