package io.github.aipolicygraph.facts.record;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One thing that sources say: what it says, the entities in it, and the sources for and against it. */
public record ClaimRecord(
        Predicate predicate,
        SortedMap<String, Object> properties,
        SortedMap<Link, SortedSet<String>> links,
        List<EvidenceRecord> supports,
        List<EvidenceRecord> disputes) {

    /** How a claim points at the entities in it. */
    public enum Link {
        SUBJECT,
        OBJECT,
        SAID_BY,
        SAID_AT,
        NAMES
    }

    /** Remarks on a claim: two records that differ only in these say the same thing. */
    private static final Set<String> REMARKS = Set.of("note", "disagreesWith", "attestedOn", "rank", "inferred");

    public ClaimRecord {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        supports = List.copyOf(supports);
        disputes = List.copyOf(disputes);
    }

    public static Builder that(Predicate predicate, String subject) {
        return new Builder(predicate).link(Link.SUBJECT, List.of(subject));
    }

    /** The hash of what the claim says; who else says it does not change it, unless it is a figure from one page. */
    public String id() {
        return digest(properties).shortHex();
    }

    /** The same for any two claims that state one thing, whatever is remarked on it. */
    public String statement() {
        var bare = new TreeMap<>(properties);
        bare.keySet().removeAll(REMARKS);
        return digest(bare).shortHex();
    }

    public String subject() {
        return links.get(Link.SUBJECT).first();
    }

    public Optional<String> object() {
        return Optional.ofNullable(links.get(Link.OBJECT)).map(SortedSet::first);
    }

    private ContentHash digest(SortedMap<String, Object> said) {
        var digest = new ContentHash().add(predicate.name()).add(said);
        links.forEach((link, ids) -> digest.add(new TreeMap<>(Map.of(link.name(), ids))));
        if (predicate.isOfOneSource()) {
            supports.forEach(evidence -> digest.add(evidence.source()));
        }
        return digest;
    }

    /** Gathers a claim; what is absent or empty leaves no trace in it. */
    public static final class Builder {

        private final Predicate predicate;
        private final SortedMap<String, Object> properties = new TreeMap<>();
        private final SortedMap<Link, SortedSet<String>> links = new TreeMap<>();
        private final Set<EvidenceRecord> supports = new LinkedHashSet<>();
        private final Set<EvidenceRecord> disputes = new LinkedHashSet<>();

        private Builder(Predicate predicate) {
            this.predicate = predicate;
            ranked(Rank.NORMAL);
        }

        public Builder with(String name, Optional<?> value) {
            value.ifPresent(present -> properties.put(name, present instanceof Number ? present : present.toString()));
            return this;
        }

        public Builder with(SortedMap<String, Object> more) {
            properties.putAll(more);
            return this;
        }

        public Builder with(String name, List<?> values) {
            if (!values.isEmpty()) {
                properties.put(name, values.stream().map(Object::toString).toList());
            }
            return this;
        }

        public Builder ranked(Rank rank) {
            return with("rank", Optional.of(rank));
        }

        public Builder to(Optional<String> object) {
            return link(Link.OBJECT, object.stream().toList());
        }

        public Builder link(Link link, Collection<String> ids) {
            if (!ids.isEmpty()) {
                links.computeIfAbsent(link, any -> new TreeSet<>()).addAll(ids);
            }
            return this;
        }

        public Builder supportedBy(Collection<EvidenceRecord> evidence) {
            supports.addAll(evidence);
            return this;
        }

        public Builder disputedBy(Collection<EvidenceRecord> evidence) {
            disputes.addAll(evidence);
            return this;
        }

        public ClaimRecord build() {
            return new ClaimRecord(predicate, properties, links, new ArrayList<>(supports), new ArrayList<>(disputes));
        }
    }
}
