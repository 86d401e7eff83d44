package io.github.aipolicygraph.bench.naive;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;

/** Where a question starts. */
@GraphQLApi
public class Questions {

    private final Rows rows;

    Questions(Rows rows) {
        this.rows = rows;
    }

    @Query
    public Person person(@Id String id) {
        var found = rows.of(
                "MATCH (p:Person {id: $id}) WHERE p.retractedAt IS NULL RETURN p", Map.of("id", id), Person::of);
        return found.isEmpty() ? null : found.get(0);
    }

    @Query
    public List<Person> people(int first, String after) {
        return rows.of(
                "MATCH (p:Person) WHERE p.nameOrder > $after AND p.retractedAt IS NULL RETURN p ORDER BY p.nameOrder LIMIT $first",
                Map.of("first", first, "after", after),
                Person::of);
    }

    @Query
    public List<Page> sources(int first) {
        return rows.of(
                "MATCH (s:Source) WHERE s.retractedAt IS NULL RETURN s ORDER BY s.nameOrder LIMIT $first",
                Map.of("first", first),
                Page::of);
    }

    @Query
    public List<Claim> claims(int first, int skip) {
        return rows.of(
                "MATCH (c:Claim) WHERE c.retractedAt IS NULL RETURN c ORDER BY c.dateOrder SKIP $skip LIMIT $first",
                Map.of("first", first, "skip", skip),
                Claim::of);
    }
}
