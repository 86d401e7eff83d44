package io.github.aipolicygraph.ask.ledger.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question for a ledger.
 *
 * @param pledge the one whose ledger it is; null if it is a ledger over several
 * @param arguments those of the field, by name
 */
record AskedLedger(String pledge, Map<String, Object> arguments) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Everything that a ledger says but its picture; things of the graph by their ids. */
    private static final String FIELDS = """
            fragment ledger on Ledger {
              stage period decomposition resolve balance unsplit rates { currency date perEuro }
              headline { ...sum } totals { ...sum } unallocated { ...sum } excess { ...sum } leftAside { ...sum }
              newMoney { ...sum } compared { headline { ...sum } parts { ...sum } headlineClaims { id } }
              headlineClaims { id } counted { ...line } excluded { ...line } byNovelty { ...share } groups { ...share }
              conflicts { about entity { id } stage period claims { id } currency min max low high spread } }
            fragment sum on MoneyRange { currency min max low high approximate text }
            fragment line on LedgerLine { pledge { id } amount { ...sum } counts { ...sum } reason stage instruments
              decomposition counting claims { id } }
            fragment share on LedgerShare { key label entity { id } entities { id } totals { ...sum }
              lines { ...line } }
            """;

    private static final String ONE = """
            query($pledge: ID!, $stage: Stage, $period: Period, $decomposition: Decomposition, $resolve: Resolution,
                $source: ID, $currency: CurrencyCode, $groupBy: LedgerGroup) {
              pledge(id: $pledge) { ledger(stage: $stage, period: $period, decomposition: $decomposition,
                resolve: $resolve, source: $source, currency: $currency, groupBy: $groupBy) { ...ledger } } }
            """ + FIELDS;

    private static final String SEVERAL = """
            query($filter: PledgeFilter, $stage: Stage, $period: Period, $resolve: Resolution,
                $source: ID, $currency: CurrencyCode, $groupBy: LedgerGroup) {
              ledger(filter: $filter, stage: $stage, period: $period, resolve: $resolve, source: $source,
                currency: $currency, groupBy: $groupBy) { ...ledger } }
            """ + FIELDS;

    private static final String CHOSEN = """
            query($filter: PledgeFilter, $after: String) {
              pledges(first: 100, after: $after, filter: $filter) {
                edges { node { id } } pageInfo { hasNextPage endCursor } } }
            """;

    boolean isOfOne() {
        return pledge != null;
    }

    /** The answer of the API. */
    JsonNode answer() {
        var variables = new HashMap<>(arguments);
        if (!isOfOne()) {
            return send(SEVERAL, variables).get("ledger");
        }
        variables.put("pledge", pledge);
        return send(ONE, variables).get("pledge").get("ledger");
    }

    /** The pledges that it is about. */
    List<String> pledges() {
        return isOfOne() ? List.of(pledge) : chosen(null).toList();
    }

    private Stream<String> chosen(String after) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", arguments.get("filter"));
        variables.put("after", after);
        var page = send(CHOSEN, variables).get("pledges");
        var ids = page.findValuesAsText("id").stream();
        return page.get("pageInfo").get("hasNextPage").asBoolean()
                ? Stream.concat(
                        ids, chosen(page.get("pageInfo").get("endCursor").asText()))
                : ids;
    }

    private static JsonNode send(String question, Map<String, Object> variables) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question, "variables", variables))
                .post("/graphql")
                .asString();
        try {
            var read = JSON.readTree(answer);
            assertThat(read.has("errors")).as(answer).isFalse();
            return read.get("data");
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer, noJson);
        }
    }
}
