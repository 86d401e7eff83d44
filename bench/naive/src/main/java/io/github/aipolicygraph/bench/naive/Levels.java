package io.github.aipolicygraph.bench.naive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.neo4j.driver.Value;

/** The levels below: one statement for all parents of a level, which is what saves a naive endpoint from N + 1. */
@GraphQLApi
public class Levels {

    private final Rows rows;

    Levels(Rows rows) {
        this.rows = rows;
    }

    public List<List<Position>> positions(@Source List<Person> people, int first) {
        var statement = """
                UNWIND $ids AS id
                MATCH (p:Person {id: id})
                RETURN COLLECT {
                  MATCH (p)-[h:HOLDS_POSITION]->(i:Institution) WHERE h.retractedAt IS NULL
                  RETURN {role: h.role, institution: i} ORDER BY i.nameOrder, h.claim LIMIT $first
                }""";
        return below(statement, people.stream().map(Person::id).toList(), first, Position::of);
    }

    public List<List<Pledge>> pledgesMade(@Source List<Institution> institutions, int first) {
        var statement = """
                UNWIND $ids AS id
                MATCH (i:Institution {id: id})
                RETURN COLLECT {
                  MATCH (i)-[m:MADE]->(p:Pledge) WHERE m.retractedAt IS NULL
                  RETURN p ORDER BY p.dateOrder, m.claim LIMIT $first
                }""";
        return below(statement, institutions.stream().map(Institution::id).toList(), first, Pledge::of);
    }

    public List<List<Claim>> claims(@Source List<Page> sources, int first) {
        var statement = """
                UNWIND $ids AS id
                MATCH (s:Source {id: id})
                RETURN COLLECT {
                  MATCH (s)<-[e:SUPPORTED_BY]-(c:Claim) WHERE e.retractedAt IS NULL AND c.retractedAt IS NULL
                  RETURN c ORDER BY c.dateOrder LIMIT $first
                }""";
        var ids = sources.stream().map(Page::id).toList();
        return below(statement, ids, first, Claim::of);
    }

    private <T> List<List<T>> below(String statement, List<String> ids, int first, Function<Value, T> mapping) {
        return rows.of(statement, Map.of("ids", ids, "first", first), list -> list.asList(mapping));
    }
}
