package io.github.aipolicygraph.facts.record;

import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.facts.file.Problems.Warning;
import java.util.List;

/** All that the files say; the version is a hash of the files themselves. */
public record FactBase(
        String version,
        List<SourceRecord> sources,
        List<EntityRecord> entities,
        List<ClaimRecord> claims,
        List<ExchangeRate> rates,
        List<Merge> merges,
        OwnValues ownValues,
        List<Warning> warnings) {

    public FactBase {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        rates = List.copyOf(rates);
        merges = List.copyOf(merges);
        warnings = List.copyOf(warnings);
    }

    public long count(EntityLabels type) {
        return entities.stream().filter(entity -> entity.type() == type).count();
    }

    /** How often a source is named for or against a claim. */
    public long evidence() {
        return claims.stream()
                .mapToLong(claim -> claim.supports().size() + claim.disputes().size())
                .sum();
    }
}
