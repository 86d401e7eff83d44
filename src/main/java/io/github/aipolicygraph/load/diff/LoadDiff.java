package io.github.aipolicygraph.load.diff;

import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.facts.record.Merge;
import io.github.aipolicygraph.facts.record.SourceRecord;
import io.github.aipolicygraph.load.derive.Derivation;
import io.github.aipolicygraph.load.diff.GraphState.Support;
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
 * Holds what a load must write: the difference between the files and the graph.
 *
 * @param claims the claims to record, by the id of the new recording
 * @param retractedClaims the recordings that are no longer current; other retracted items are listed by their ids
 */
public record LoadDiff(
        List<SourceRecord> sources,
        List<ExchangeRate> rates,
        List<EntityRecord> entities,
        Map<String, ClaimRecord> claims,
        Set<Support> evidence,
        Set<Support> retractedEvidence,
        Set<String> retractedClaims,
        Set<String> retractedEntities,
        Set<String> retractedSources,
        Set<String> retractedRates,
        List<Merge> merges,
        Set<String> droppedMerges,
        boolean newVersion) {

    public static LoadDiff between(FactBase files, GraphState graph) {
        var claims = new LinkedHashMap<String, ClaimRecord>();
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

    /** Holds what the files say: new claims, recordings that continue, and the evidence of both. */
    private record Standing(Map<String, ClaimRecord> claims, Set<String> recordings, Set<Support> evidence) {}

    private static LoadDiff between(FactBase files, GraphState graph, Standing said) {
        var retracted = without(graph.claims().values(), said.recordings().stream());
        // Evidence of a retracted claim stays as it is: it shows what the claim was based on at its time.
        var withdrawn = new LinkedHashSet<>(graph.evidence());
        withdrawn.removeIf(support -> said.evidence().contains(support) || retracted.contains(support.recording()));
        said.evidence().removeAll(graph.evidence());
        var removals = new Removals(files, graph);
        return new LoadDiff(
                files.sources().stream().filter(source -> !graph.holds(source)).toList(),
                files.rates().stream().filter(rate -> !graph.holds(rate)).toList(),
                described(files, said.claims().values()),
                said.claims(),
                said.evidence(),
                withdrawn,
                retracted,
                removals.entities(),
                removals.sources(),
                removals.rates(),
                files.merges().stream()
                        .filter(merge -> !merge.into().equals(graph.merges().get(merge.id())))
                        .toList(),
                removals.merges(),
                isNew(files, graph));
    }

    private static boolean isNew(FactBase files, GraphState graph) {
        return !graph.version().equals(Optional.of(files.version()))
                || !graph.warnings().equals(warnings(files))
                || graph.derived() != Derivation.VERSION;
    }

    /** Finds what the graph knows and the files no longer contain, by id. */
    private record Removals(FactBase files, GraphState graph) {

        Set<String> entities() {
            return without(graph.entities(), files.entities().stream().map(EntityRecord::id));
        }

        Set<String> sources() {
            return without(graph.sources().keySet(), files.sources().stream().map(SourceRecord::id));
        }

        /** A merge that comes back has no mark of its own. */
        Set<String> merges() {
            return without(graph.merges().keySet(), files.merges().stream().map(Merge::id));
        }

        Set<String> rates() {
            return without(graph.rates().keySet(), files.rates().stream().map(ExchangeRate::id));
        }
    }

    /** Returns suspicious findings in the files, in the form in which they are stored. */
    public static List<String> warnings(FactBase files) {
        return files.warnings().stream().map(Object::toString).toList();
    }

    public boolean isEmpty() {
        return !newVersion && written() == 0 && retracted() == 0;
    }

    /** Returns known claims whose relationship must be redrawn, because their dates or their dispute have changed. */
    public Set<String> redrawn() {
        var redrawn = new TreeSet<>(retractedClaims);
        Stream.of(evidence, retractedEvidence)
                .flatMap(Set::stream)
                .filter(support -> support.type().equals("DISPUTED_BY"))
                .filter(support -> !claims.containsKey(support.recording()))
                .forEach(support -> redrawn.add(support.recording()));
        return redrawn;
    }

    /** Returns how many nodes and pieces of evidence are written, new or again. */
    public int written() {
        return sources.size() + rates.size() + entities.size() + claims.size() + evidence.size() + merges.size();
    }

    public int retracted() {
        return retractedEvidence.size()
                + retractedClaims.size()
                + retractedEntities.size()
                + retractedSources.size()
                + retractedRates.size()
                + droppedMerges.size();
    }

    /** Returns the entities to write: an entity is written exactly when its description is recorded. */
    private static List<EntityRecord> described(FactBase files, Collection<ClaimRecord> recorded) {
        var descriptions = new HashSet<>(recorded);
        return files.entities().stream()
                .filter(entity -> descriptions.contains(entity.description()))
                .toList();
    }

    private static List<Support> supports(String recording, ClaimRecord claim) {
        var all = new ArrayList<Support>();
        claim.supports().forEach(evidence -> all.add(new Support(recording, "SUPPORTED_BY", evidence)));
        claim.disputes().forEach(evidence -> all.add(new Support(recording, "DISPUTED_BY", evidence)));
        return all;
    }

    private static Set<String> without(Collection<String> known, Stream<String> standing) {
        var removals = new TreeSet<>(known);
        standing.forEach(removals::remove);
        return removals;
    }
}
