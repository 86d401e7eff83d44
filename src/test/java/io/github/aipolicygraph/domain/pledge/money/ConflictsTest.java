package io.github.aipolicygraph.domain.pledge.money;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures side by side, with their spread and who said which: by hand from the files of facts. */
@QuarkusTest
class ConflictsTest {

    private static final long BILLION = 1_000_000_000;

    private static final String CONFLICTS =
            "{ pledge(id: \"%s\"%s) { conflicts { entity { id: slug } about stage currency period measure "
                    + "min max low high spread claims { id } } } }";

    private static final String WHO_SAID_WHICH = """
            { pledge(id: "%s") { conflicts {
                currency claims { rank ... on AmountClaim { min max } saidBy { id } evidence { source { id } } } } } }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # One page gives up to 6bn, two others 5bn and 5.3bn: open downwards, and still a billion apart.
            digital-realty-france-5bn | AMOUNT PLEDGED EUR TOTAL: - to 6e9, 5e9 and 6e9 are 1e9 apart, 5 claims
            # More than 31bn, 31bn, over 38bn. Dollars are a conflict of their own.
            uk-tech-31bn              | AMOUNT PLEDGED GBP TOTAL: 31e9 to -, 31e9 and 38e9 are 7e9 apart, 6 claims
            uk-tech-31bn              | AMOUNT PLEDGED USD TOTAL: 42e9 to 50e9, 42e9 and 50e9 are 8e9 apart, 2 claims
            # 500bn, at least and up to: one number, said more and less firmly.
            stargate-500bn            | AMOUNT PLEDGED USD TOTAL: - to -, 500e9 and 500e9 are 0 apart, 7 claims
            uae-france-campus         | AMOUNT PLEDGED EUR TOTAL: - to 50e9, 30e9 and 50e9 are 20e9 apart, 12 claims
            uae-campus-first-tranche  | QUANTITY MEGAWATTS: 1400 to 1500, 1400 and 1500 are 100 apart, 3 claims
            # At least 20 investors, at least 60 companies, 80 players: no two of these can be told apart by a number.
            investai-champions-150bn  | PAYER: - to -, - and - are - apart, 9 claims
            investai-eu-50bn          | NOVELTY: - to -, - and - are - apart, 6 claims
            """)
    void giveTheSpread(String pledge, String conflict) {
        assertThat(lines(pledge, "")).contains(conflict);
    }

    @Test
    void compareNothingAcrossCurrenciesAndStages() {
        // It is also said to be 87.5bn dollars, up to 14tn yen and, before it was pledged, up to 100bn dollars.
        assertThat(lines("softbank-france", ""))
                .containsExactly("AMOUNT PLEDGED EUR TOTAL: - to 75e9, 75e9 and 75e9 are 0 apart, 2 claims");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 1.9 GW by 2030 and 6.6 GW by 2034.
                "humain-77bn",
                // 20,000 more chips, says another page too, beside 38,000 that are there already.
                "india-20k-gpus",
                // 1,000 MW, 200 of them first.
                "stargate-uae-1gw"
            })
    void areNotSeenWhereNoneIs(String pledge) {
        assertThat(lines(pledge, "")).isEmpty();
    }

    @Test
    void sayWhoSaidWhichThePreferredFirstThenByDay() {
        assertThat(said("stargate-500bn", "USD"))
                .startsWith("PREFERRED 500e9 to 500e9 softbank center-stargate")
                .contains(
                        "NORMAL 500e9 to - donald-trump livemint-stargate",
                        "NORMAL 500e9 to - donald-trump profitp-stargate",
                        "NORMAL - to 500e9 - usaglory-stargate");
        assertThat(said("uk-tech-31bn", "USD"))
                .containsExactly("NORMAL 42e9 to 42e9 - chicagoms-techdeal", "NORMAL 50e9 to 50e9 - ainvest-techdeal");
    }

    @Test
    void areThoseOfTheTime() {
        // What is over 38bn or 50bn dollars was said on the next day.
        assertThat(lines("uk-tech-31bn", ", asOf: {stated: \"2025-09-16\"}"))
                .containsExactly("AMOUNT PLEDGED GBP TOTAL: 31e9 to -, 31e9 and 31e9 are 0 apart, 3 claims");
    }

    @Test
    void areThoseOfWhatAPledgeConsistsOfToo() {
        // 200bn in every page, once "around" it; 200 million and 20bn are slips. On its parts they differ.
        assertThat(lines("investai-200bn", ""))
                .noneMatch(line -> line.startsWith("AMOUNT PLEDGED EUR TOTAL:"))
                .contains(
                        "PAYER of investai-champions-150bn: - to -, - and - are - apart, 9 claims",
                        "NOVELTY of investai-eu-50bn: - to -, - and - are - apart, 6 claims")
                .as("a part of two splits is told once")
                .doesNotHaveDuplicates();
        // The part of a part.
        assertThat(lines("uk-14bn", "")).anyMatch(line -> line.contains(" of uk-"));
    }

    @Test
    void areOnesOwnInFrontOfThoseOfTheParts() {
        assertThat(lines("france-109bn", "")).isNotEmpty();
        var whose =
                ask(CONFLICTS.formatted("france-109bn", "")).getList("data.pledge.conflicts.entity.id", String.class);
        assertThat(whose.lastIndexOf("france-109bn"))
                .isLessThan((int) whose.stream().filter("france-109bn"::equals).count());
    }

    @Test
    void areNotDoubtsThatANoteTellsAlone() {
        // Its figure is in dollars in one page and in pounds in the other: a note says so, and there is nothing to
        // compare.
        var pledge = ask("{ pledge(id: \"uk-nscale-2-5bn\") { disagreesWith conflicts { about } } }");
        assertThat(pledge.getString("data.pledge.disagreesWith")).contains("USD 2.5bn");
        assertThat(pledge.getList("data.pledge.conflicts")).isEmpty();
    }

    private static List<String> lines(String pledge, String asOf) {
        return ask(CONFLICTS.formatted(pledge, asOf)).getList("data.pledge.conflicts", Map.class).stream()
                .map(conflict -> "%s%s: %s to %s, %s and %s are %s apart, %d claims"
                        .formatted(
                                matter(conflict),
                                of(conflict, pledge),
                                number(conflict, "min"),
                                number(conflict, "max"),
                                number(conflict, "low"),
                                number(conflict, "high"),
                                number(conflict, "spread"),
                                ((List<?>) conflict.get("claims")).size()))
                .toList();
    }

    private static String matter(Map<?, ?> conflict) {
        return Stream.of("about", "stage", "currency", "period", "measure")
                .map(conflict::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
    }

    private static String of(Map<?, ?> conflict, String pledge) {
        var about = ((Map<?, ?>) conflict.get("entity")).get("id");
        return about.equals(pledge) ? "" : " of " + about;
    }

    private static List<String> said(String pledge, String currency) {
        return ask(WHO_SAID_WHICH.formatted(pledge))
                .getList("data.pledge.conflicts.find { it.currency == '%s' }.claims".formatted(currency), Map.class)
                .stream()
                .map(claim -> "%s %s to %s %s %s"
                        .formatted(
                                claim.get("rank"),
                                number(claim, "min"),
                                number(claim, "max"),
                                claim.get("saidBy") instanceof Map<?, ?> speaker ? speaker.get("id") : "-",
                                onlySource(claim)))
                .toList();
    }

    private static Object onlySource(Map<?, ?> claim) {
        var evidence = (List<?>) claim.get("evidence");
        assertThat(evidence).hasSize(1);
        return ((Map<?, ?>) ((Map<?, ?>) evidence.get(0)).get("source")).get("id");
    }

    private static String number(Map<?, ?> thing, String field) {
        if (!(thing.get(field) instanceof Number number)) {
            return "-";
        }
        long whole = number.longValue();
        return whole != 0 && whole % BILLION == 0 ? whole / BILLION + "e9" : Long.toString(whole);
    }

    private static JsonPath ask(String question) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }
}
