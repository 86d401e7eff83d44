package io.github.aipolicygraph.facts.claim;

import java.util.List;

/** All that the files say; the version is a hash of the files themselves. */
public record FactBase(
        String version, List<Source> sources, List<Entity> entities, List<Claim> claims, List<ExchangeRate> rates) {

    public FactBase {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        rates = List.copyOf(rates);
    }

    public long count(EntityType type) {
        return entities.stream().filter(entity -> entity.type() == type).count();
    }

    /** How often a source is named for or against a claim. */
    public long evidence() {
        return claims.stream()
                .mapToLong(claim -> claim.supports().size() + claim.disputes().size())
                .sum();
    }
}
