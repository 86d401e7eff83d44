package io.github.aipolicygraph.facts.claim;

import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read so far; says so where two records state the same thing. */
public final class Collected {

    private final Problems problems;
    private final List<Source> sources = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<ExchangeRate> rates = new ArrayList<>();
    private final Map<String, Place> statements = new HashMap<>();

    public Collected(Problems problems) {
        this.problems = problems;
    }

    public void add(Source source) {
        sources.add(source);
    }

    public void add(ExchangeRate rate) {
        rates.add(rate);
    }

    public void add(Place place, Entity entity) {
        entities.add(entity);
        add(place, entity.description());
    }

    public void add(Place place, Claim claim) {
        if (claim.subject().isEmpty()) {
            return; // The subject was reported; claims about nothing would only look like each other.
        }
        var earlier = statements.putIfAbsent(claim.statement(), place);
        if (earlier != null) {
            problems.add(
                    place,
                    "the same %s claim as at %s".formatted(claim.predicate(), earlier),
                    "one claim with all its evidence");
        }
        claims.add(claim);
    }

    public FactBase as(String version) {
        return new FactBase(version, sources, entities, claims, rates);
    }
}
