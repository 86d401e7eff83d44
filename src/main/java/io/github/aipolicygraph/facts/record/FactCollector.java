package io.github.aipolicygraph.facts.record;

import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was read so far, and where; says so where two records state the same thing. */
public final class FactCollector {

    private final Problems problems;
    private final Map<SourceRecord, Place> sources = new LinkedHashMap<>();
    private final List<EntityRecord> entities = new ArrayList<>();
    private final List<LocatedClaim> claims = new ArrayList<>();
    private final Map<ExchangeRate, Place> rates = new LinkedHashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<String, Place> statements = new HashMap<>();
    private final Set<String> twice;

    /**
     * @param twice ids that two records have; their repeated claims aren't reported, because the id already is
     */
    public FactCollector(Problems problems, Set<String> twice) {
        this.problems = problems;
        this.twice = twice;
    }

    /** A claim and the record that makes it. */
    public record LocatedClaim(Place place, ClaimRecord claim) {}

    public void add(Place place, SourceRecord source) {
        sources.put(source, place);
    }

    public void add(Place place, ExchangeRate rate) {
        rates.put(rate, place);
    }

    public void add(Merge merge) {
        merges.add(merge);
    }

    public void add(Place place, EntityRecord entity) {
        entities.add(entity);
        add(place, entity.description());
    }

    public void add(Place place, ClaimRecord claim) {
        if (claim.subject().isEmpty()) {
            return; // The subject was reported; claims about nothing would only look like each other.
        }
        var earlier = statements.putIfAbsent(claim.statement(), place);
        if (earlier != null && !twice.contains(place.record())) {
            problems.add(
                    place,
                    "the same %s claim as at %s".formatted(claim.predicate(), earlier),
                    "one claim with all its evidence");
        }
        claims.add(new LocatedClaim(place, claim));
    }

    public Map<SourceRecord, Place> sources() {
        return sources;
    }

    public List<LocatedClaim> claims() {
        return claims;
    }

    public List<EntityRecord> entities() {
        return entities;
    }

    public Map<ExchangeRate, Place> rates() {
        return rates;
    }

    public FactBase as(String version, OwnValues ownValues) {
        return new FactBase(
                version,
                List.copyOf(sources.keySet()),
                entities,
                claims.stream().map(LocatedClaim::claim).toList(),
                List.copyOf(rates.keySet()),
                merges,
                ownValues,
                problems.warnings());
    }
}
