package io.github.aipolicygraph.domain.claim;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each claim is of one type, wherever it is found, and its type has the fields of its kind. */
@QuarkusTest
class ClaimKindsTest {

    private static final String PAGE = """
            query($after: String) {
              claims(first: 100, after: $after) { edges { node { __typename predicate } } pageInfo { hasNextPage endCursor } } }
            """;

    @Inject
    GraphQLSchema schema;

    @Test
    void areOneForEachPredicateButForParts() {
        var types = new HashMap<String, Set<String>>();
        var after = new HashMap<String, Object>();
        JsonPath page;
        do {
            page = ask(PAGE, after);
            page.<Map<String, String>>getList("data.claims.edges.node")
                    .forEach(claim -> types.computeIfAbsent(claim.get("predicate"), any -> new HashSet<>())
                            .add(claim.get("__typename")));
            after.put("after", page.getString("data.claims.pageInfo.endCursor"));
        } while (page.getBoolean("data.claims.pageInfo.hasNextPage"));

        assertThat(types.remove("PART_OF")).containsExactlyInAnyOrder("PartClaim", "RelationClaim");
        assertThat(types.values()).allSatisfy(kinds -> assertThat(kinds).hasSize(1));
        assertThat(types)
                .containsEntry("AMOUNT", Set.of("AmountClaim"))
                .containsEntry("SIGNED", Set.of("RelationClaim"))
                .containsEntry("SAME_MONEY_AS", Set.of("SameMoneyClaim"));
    }

    /** Relay and other clients keep one object, of one type, for each ID. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person(id: "jd-vance") { statements(first: 1) { edges { node { %s } } } }   | person.statements.edges[0].node
            person(id: "jd-vance") { positions(first: 1) { edges { claim { %s } } } }   | person.positions.edges[0].claim
            person(id: "jd-vance") { describedBy { %s } }                               | person.describedBy
            institution(id: "airbus") { identifiers { %s } }                            | institution.identifiers[0]
            pledge(id: "investai-200bn") { money(first: 1) { edges { node { %s } } } }  | pledge.money.edges[0].node
            pledge(id: "investai-200bn") { parts(first: 1) { edges { claim { %s } } } } | pledge.parts.edges[0].claim
            pledge(id: "investai-200bn") { ledger { headlineClaims { %s } } }           | pledge.ledger.headlineClaims[0]
            pledge(id: "investai-champions-150bn") { payerClaims { %s } }               | pledge.payerClaims[0]
            pledge(id: "asml-mistral-1-3bn") { bothSides { claims { %s } } }            | pledge.bothSides[0].claims[0]
            institution(id: "eu-ai-champions") { conflicts { claims { %s } } }          | institution.conflicts[0].claims[0]
            """)
    void areOfTheSameTypeEverywhere(String question, String path) {
        var found = ask("{ " + question.formatted("__typename id slug predicate") + " }", Map.of())
                .getMap("data." + path);
        var again = ask(
                "query($id: ID!) { node(id: $id) { __typename id ... on Claim { slug predicate } } claim(id: $id) { __typename } }",
                Map.of("id", found.get("id")));

        assertThat(again.getMap("data.node")).isEqualTo(found);
        assertThat(again.getString("data.claim.__typename")).isEqualTo(found.get("__typename"));
    }

    /** A question with fragments on several kinds is valid only if fields that share a name share a type. */
    @Test
    void shareTheTypesOfFieldsThatShareAName() {
        var kinds = schema.getImplementations((GraphQLInterfaceType) schema.getType("Claim"));
        var types = kinds.stream()
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(List::stream)
                .collect(groupingBy(
                        GraphQLFieldDefinition::getName,
                        mapping(field -> GraphQLTypeUtil.simplePrint(field.getType()), toSet())));

        assertThat(kinds).hasSize(13);
        assertThat(types.values()).allSatisfy(all -> assertThat(all).hasSize(1));
    }

    @Test
    void sayWhetherASourceSpeaksAgainstThem() {
        var answer = ask("""
                { disputed: claims(filter: {disputed: true}, first: 100) { edges { node { disputed } } }
                  others: claims(filter: {disputed: false}, first: 100) { edges { node { disputed } } } }
                """, Map.of());

        assertThat(answer.<Boolean>getList("data.disputed.edges.node.disputed"))
                .isNotEmpty()
                .containsOnly(true);
        assertThat(answer.<Boolean>getList("data.others.edges.node.disputed")).containsOnly(false);
    }

    /** A number where the source gives one, else a text, else nothing. */
    @Test
    void haveANumberOrAText() {
        var answer = ask("""
                { event(id: "paris-statement") { fieldClaims { field textValue number { min max modality unit } } }
                  pledge(id: "investai-champions-150bn") { payerClaims { number { min unit } } } }
                """, Map.of());

        assertThat(answer.<Map<String, Object>>getList("data.event.fieldClaims"))
                .isNotEmpty()
                .allSatisfy(
                        claim -> assertThat(claim.get("textValue") == null).isNotEqualTo(claim.get("number") == null));
        assertThat(answer.<Map<String, Object>>getList("data.pledge.payerClaims.number"))
                .hasSize(9)
                .filteredOn(number -> number == null)
                .hasSize(1);
    }

    private static JsonPath ask(String question, Map<String, ?> variables) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question, "variables", variables))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }
}
