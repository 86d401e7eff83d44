package io.github.aipolicygraph.domain.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

/** Who counts as a later holder of a post, and who is a colleague: on people made up for it, who are never kept. */
@QuarkusTest
class SuccessionTest {

    private static final String PEOPLE = """
            CREATE (post:Institution {id: 'post', kind: $kind, country: $country}),
              (:Person {id: 'earlier'})-[earlier:HOLDS_POSITION {claim: 'earlier', stands: true}]->(post),
              (:Person {id: 'later'})-[later:HOLDS_POSITION {claim: 'later', stands: true}]->(post)
            SET earlier += $earlier, later += $later
            """;

    @Inject
    Driver driver;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # kind           | country | role                     | earlier: from, to, attested      | later: from, to, attested          | day        | holds
            GOVERNMENT       | FR | Prime Minister                | -,-,2024-03-01                   | 2025-01-10,-,-                     | 2025-01-10 | SUCCEEDED
            GOVERNMENT       | FR | Prime Minister                | -,-,2024-03-01                   | 2025-01-10,-,-                     | 2025-01-09 | NOT_RULED_OUT
            # A later holder who has gone again was one.
            GOVERNMENT       | FR | Prime Minister                | 2020,-,-                         | 2021-01-01,2022-01-01,-            | 2025-01-01 | SUCCEEDED
            # Attested only, as late as on the day.
            GOVERNMENT       | FR | President of the Republic     | -,-,2016-05                      | -,-,2017-06-01                     | 2017-06-01 | SUCCEEDED
            # The month is not over, so the later one may not have begun.
            GOVERNMENT       | FR | Prime Minister                | -,-,2024-03-01                   | 2025-01,-,-                        | 2025-01-20 | NOT_RULED_OUT
            GOVERNMENT       | FR | Prime Minister                | -,-,2024-03-01                   | 2025-01,-,-                        | 2025-02-01 | SUCCEEDED
            # Which came first is not known.
            GOVERNMENT       | FR | Prime Minister                | -,-,2024-03-01                   | -,-,2024-03                        | 2025-01-20 | NOT_RULED_OUT
            GOVERNMENT       | FR | Prime Minister                | -,-,-                            | 2025-01-10,-,-                     | 2025-01-20 | NOT_RULED_OUT
            GOVERNMENT       | FR | Prime Minister                | 2025-01-01,-,2025-03-01          | -,-,2024-03-01 2025-06-01          | 2026-01-01 | NOT_RULED_OUT
            # An end that is known to come later.
            GOVERNMENT       | FR | Prime Minister                | 2024-01-01,2025-12-31,-          | 2025-01-10,-,-                     | 2025-06-01 | WITHIN_DATES
            # An end within the month.
            GOVERNMENT       | FR | Prime Minister                | 2024-01-01,2025-01,-             | 2025-01-10,-,-                     | 2025-01-20 | SUCCEEDED
            # The last day of the one is the first of the other.
            GOVERNMENT       | GB | Prime Minister                | 2022-10-25,2024-07-05,-          | 2024-07-05,-,-                     | 2024-07-05 | WITHIN_DATES
            # Two at a time.
            GOVERNMENT       | AE | Vice President                | -,-,2023-01-01                   | -,-,2024-01-01                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | US | Vice President                | -,-,2023-01-01                   | -,-,2024-01-01                     | 2025-01-01 | SUCCEEDED
            COMPANY          | US | Vice President                | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            COMPANY          | US | President                     | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            COMPANY          | US | Co-founder                    | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            COMPANY          | US | Board member                  | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            COMPANY          | US | Chief Executive Officer       | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | SUCCEEDED
            # Of companies with two chiefs one may just be named later.
            COMPANY          | US | Chief Executive Officer       | -,-,2023-01-01                   | -,-,2024-01-01                     | 2025-01-01 | NOT_RULED_OUT
            COMPANY          | US | Chief Executive Officer       | 2025-09-22,-,2025-09-24          | 2025-09-22,-,2025-09-23            | 2026-01-01 | NOT_RULED_OUT
            ACADEMIC         | GB | Professor                     | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | FR | Minister                      | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | FR | Minister of Research          | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | SUCCEEDED
            GOVERNMENT       | AE | Minister of State             | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | AE | Minister of State for AI      | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | GB | Secretary of State            | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | FR | Member of parliament          | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            GOVERNMENT       | FR | Special adviser               | -,-,2023-01-01                   | 2024-01-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            INTERGOVERNMENTAL| EU | Commissioner                  | -,-,2023-01-01                   | 2024-12-01,-,-                     | 2025-01-01 | NOT_RULED_OUT
            INTERGOVERNMENTAL| EU | Commissioner for Health       | -,-,2023-01-01                   | 2024-12-01,-,-                     | 2025-01-01 | SUCCEEDED
            INTERGOVERNMENTAL| -  | Secretary-General             | -,-,2015-01-01                   | 2017-01-01,-,-                     | 2025-01-01 | SUCCEEDED
            """)
    void leavesColleaguesAlone(
            String kind, String country, String role, String earlier, String later, String day, String holds)
            throws IOException {
        try (var session = driver.session();
                var neverCommitted = session.beginTransaction()) {
            var post = new HashMap<String, Object>(Map.of("kind", kind));
            post.put("country", country);
            post.put("earlier", link(role, earlier));
            post.put("later", link(role, later));
            neverCommitted.run(PEOPLE, post).consume();
            assertThat(holds("earlier", day, neverCommitted)).isEqualTo(holds);
            assertThat(holds("later", day, neverCommitted)).isNotEqualTo("SUCCEEDED");
        }
    }

    private static String holds(String claim, String day, Transaction graph) throws IOException {
        var file = Files.readString(Path.of("cypher/types/Edge/holds.cypher")).replace("toString(date())", "$day");
        return String.valueOf(graph.run(file, Map.of("id", claim, "day", day))
                .single()
                .get("value")
                .asObject());
    }

    /** From, to and attested days, as they are written above. */
    private static Map<String, Object> link(String role, String dates) {
        var told = dates.split(",");
        var link = new HashMap<String, Object>();
        link.put("role", role);
        link.put("validFrom", known(told[0]));
        link.put("validTo", known(told[1]));
        link.put("attestedOn", known(told[2]) == null ? null : List.of(told[2].split(" ")));
        return link;
    }

    private static String known(String date) {
        return date.equals("-") ? null : date;
    }
}
