package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.ExchangeRate;
import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.facts.claim.Merge;
import io.github.aipolicygraph.facts.claim.Source;
import io.github.aipolicygraph.recording.Recorded.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a load has to write: the difference between the files and the graph.
 *
 * @param claims the claims to record, by the id of the new recording
 * @param retractedClaims recordings that no longer stand; the other retracted things by their ids
 */
record Changes(
        List<Source> sources,
        List<ExchangeRate> rates,
        List<Entity> entities,
        Map<String, Claim> claims,
        Set<Support> evidence,
        Set<Support> retractedEvidence,
        Set<String> retractedClaims,
        Set<String> retractedEntities,
        Set<String> retractedSources,
        Set<String> retractedRates,
        List<Merge> merges,
        Set<String> droppedMerges,
        boolean newVersion) {

    static Changes between(FactBase files, Recorded graph) {
        var claims = new LinkedHashMap<String, Claim>();
        var standing = new HashSet<String>();
        var evidence = new LinkedHashSet<Support>();
        files.claims().forEach(claim -> {
            var recording = graph.claims().get(claim.id());
            if (recording == null) {
                recording = graph.nextRecording(claim.id());
                claims.put(recording, claim);
            }
            standing.add(recording);
            evidence.addAll(supports(recording, claim));
        });
        return between(files, graph, new Standing(claims, standing, evidence));
    }

    /** What the files say: the claims that are new, the recordings that go on, and what all of them rest on. */
    private record Standing(Map<String, Claim> claims, Set<String> recordings, Set<Support> evidence) {}

    private static Changes between(FactBase files, Recorded graph, Standing said) {
        var retracted = without(graph.claims().values(), said.recordings().stream());
        // What a retracted claim rested on is kept as it was: it is the evidence of its time.
        var withdrawn = new LinkedHashSet<>(graph.evidence());
        withdrawn.removeIf(support -> said.evidence().contains(support) || retracted.contains(support.recording()));
        said.evidence().removeAll(graph.evidence());
        var gone = new Gone(files, graph);
        return new Changes(
                files.sources().stream().filter(source -> !graph.holds(source)).toList(),
                files.rates().stream().filter(rate -> !graph.holds(rate)).toList(),
                described(files, said.claims().values()),
                said.claims(),
                said.evidence(),
                withdrawn,
                retracted,
                gone.entities(),
                gone.sources(),
                gone.rates(),
                files.merges().stream()
                        .filter(merge -> !merge.into().equals(graph.merges().get(merge.id())))
                        .toList(),
                gone.merges(),
                !graph.version().equals(Optional.of(files.version()))
                        || !graph.warnings().equals(warnings(files)));
    }

    /** What the graph knows and the files no longer have, by id. */
    private record Gone(FactBase files, Recorded graph) {

        Set<String> entities() {
            return without(graph.entities(), files.entities().stream().map(Entity::id));
        }

        Set<String> sources() {
            return without(graph.sources().keySet(), files.sources().stream().map(Source::id));
        }

        /** One that is there again has no mark of its own. */
        Set<String> merges() {
            return without(graph.merges().keySet(), files.merges().stream().map(Merge::id));
        }

        Set<String> rates() {
            return without(graph.rates().keySet(), files.rates().stream().map(ExchangeRate::id));
        }
    }

    /** What looked suspicious in the files, as it is kept. */
    static List<String> warnings(FactBase files) {
        return files.warnings().stream().map(Object::toString).toList();
    }

    boolean areNone() {
        return !newVersion && written() == 0 && retracted() == 0;
    }

    /** Known claims whose relationship has to be drawn anew: its dates or its mark as disputed have changed. */
    Set<String> redrawn() {
        var redrawn = new TreeSet<>(retractedClaims);
        Stream.of(evidence, retractedEvidence)
                .flatMap(Set::stream)
                .filter(support -> support.type().equals("DISPUTED_BY"))
                .filter(support -> !claims.containsKey(support.recording()))
                .forEach(support -> redrawn.add(support.recording()));
        return redrawn;
    }

    /** How many nodes and pieces of evidence are written new or anew. */
    int written() {
        return sources.size() + rates.size() + entities.size() + claims.size() + evidence.size() + merges.size();
    }

    int retracted() {
        return retractedEvidence.size()
                + retractedClaims.size()
                + retractedEntities.size()
                + retractedSources.size()
                + retractedRates.size()
                + droppedMerges.size();
    }

    /** An entity is written exactly when its description is recorded. */
    private static List<Entity> described(FactBase files, Collection<Claim> recorded) {
        var descriptions = new HashSet<>(recorded);
        return files.entities().stream()
                .filter(entity -> descriptions.contains(entity.description()))
                .toList();
    }

    private static List<Support> supports(String recording, Claim claim) {
        var all = new ArrayList<Support>();
        claim.supports().forEach(evidence -> all.add(new Support(recording, "SUPPORTED_BY", evidence)));
        claim.disputes().forEach(evidence -> all.add(new Support(recording, "DISPUTED_BY", evidence)));
        return all;
    }

    private static Set<String> without(Collection<String> known, Stream<String> standing) {
        var gone = new TreeSet<>(known);
        standing.forEach(gone::remove);
        return gone;
    }
}
