package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question may cost is worked out by hand: the entries of each page, times what is asked of each. */
class QueryCostTest {

    private static final int LARGEST_PAGE = 50;

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                    type Query { person: Person, people(first: Int, last: Int): People, all: [Person] }
                    type People { edges: [Edge], total: Int }
                    type Edge { node: Person, role: String, claim: Claim }
                    type Claim { id: ID, text: String }
                    type Person { id: ID, home: Person, pledges(first: Int, last: Int): People }
                    """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { person { id } }                                                          | 1
            { person { id home { id } } }                                              | 2
            { person { id home { id } pledges { total } } }                            | 3
            { all { id } }                                                             | 1
            { people { edges { node { id } } } }                                       | 20
            { people(first: 3) { edges { node { id } } } }                             | 3
            { people(last: 7) { edges { role node { id } } } }                         | 7
            { people(first: 0) { edges { node { id } } } }                             | 0
            { people(first: 3) { edges { node { id home { id } } } } }                 | 6
            { people(first: 3) { edges { claim { id } node { id home { id } } } } }    | 9
            { people(first: 3) { total edges { node { pledges(first: 5) { edges { role } } } } } } | 18
            """)
    void isWhatItsPagesMayHold(String question, int cost) {
        assertThat(QueryCost.of(asked(question), LARGEST_PAGE)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { person { pledges { total } } }      | 1
            { people { total } }                  | 1
            { people(first: 4) { edges { role } } } | 4
            { people { edges { role } } }         | 20
            """)
    void countsTheEntriesOfPagesOnly(String question, int entries) {
        assertThat(QueryCost.entries(asked(question), LARGEST_PAGE)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "2, 2550", "3, 127550", "4, 1000000", "9, 1000000"})
    void hasAnUpperEnd(int depth, int cost) {
        var page = "(first: 50) { edges { node { id %s } } }";
        var question = "";
        for (int level = depth; level >= 1; level--) {
            question = (level == 1 ? "people" : "pledges") + page.formatted(question);
        }

        assertThat(QueryCost.of(asked("{ " + question + " }"), LARGEST_PAGE)).isEqualTo(cost);
    }

    private static ExecutableNormalizedField asked(String question) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        SCHEMA, Parser.parse(question), null, CoercedVariables.emptyVariables())
                .getTopLevelFields()
                .get(0);
    }
}
