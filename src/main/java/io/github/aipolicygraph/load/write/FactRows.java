package io.github.aipolicygraph.load.write;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.Merge;
import io.github.aipolicygraph.facts.record.SourceRecord;
import io.github.aipolicygraph.load.diff.GraphState.Support;
import io.github.aipolicygraph.text.TextFolding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Converts facts into rows of parameters for the nodes and relationships of docs/graph-model.md. */
final class FactRows {

    private static final Set<EntityLabels> DATED = Set.of(EntityLabels.EVENT, EntityLabels.PLEDGE);

    private FactRows() {}

    static Map<String, Object> of(EntityRecord entity) {
        var properties = new HashMap<String, Object>(entity.properties());
        properties.put("id", entity.id());
        properties.put("nameOrder", nameOrder(properties.get("name").toString(), entity.id()));
        if (DATED.contains(entity.type())) {
            var date = properties.get(entity.type() == EntityLabels.EVENT ? "start" : "announcedOn");
            properties.put("dateOrder", dateOrder(date, entity.id()));
        }
        return Map.of("id", entity.id(), "labels", entity.type().labels(), "properties", properties);
    }

    static Map<String, Object> of(SourceRecord source) {
        var properties = new HashMap<String, Object>(Map.of(
                "id", source.id(),
                "title", source.title(),
                "nameOrder", nameOrder(source.title(), source.id()),
                "dateOrder", dateOrder(source.published().orElse(null), source.id())));
        source.publisher().ifPresent(publisher -> properties.put("publisher", publisher));
        source.url().ifPresent(url -> properties.put("url", url));
        source.published().ifPresent(published -> properties.put("published", published));
        source.language().ifPresent(language -> properties.put("language", language));
        return Map.of("id", source.id(), "properties", properties);
    }

    static Map<String, Object> of(ExchangeRate rate) {
        return Map.of(
                "id",
                rate.id(),
                "properties",
                Map.of("id", rate.id(), "currency", rate.currency(), "date", rate.date(), "perEuro", rate.perEuro()));
    }

    static Map<String, Object> of(Merge merge) {
        return Map.of("id", merge.id(), "into", merge.into(), "labels", merge.labels());
    }

    static Map<String, Object> of(String recording, ClaimRecord claim) {
        var properties = new HashMap<String, Object>(claim.properties());
        properties.put("id", recording);
        properties.put("predicate", claim.predicate().name());
        properties.put("status", "ACCEPTED");
        properties.put("dateOrder", dateOrder(properties.get("statedOn"), recording));
        return Map.of("properties", properties);
    }

    static Stream<Map<String, Object>> links(String recording, ClaimRecord claim) {
        return claim.links().entrySet().stream()
                .flatMap(link -> link.getValue().stream()
                        .map(entity -> Map.<String, Object>of(
                                "claim", recording, "type", link.getKey().name(), "entity", entity)));
    }

    static Map<String, Object> of(Support support) {
        var evidence = support.evidence();
        var scope =
                Optional.ofNullable(evidence.scope()).map(EvidenceScope::name).orElse("");
        var properties = new HashMap<String, Object>(Map.of("locator", evidence.locator(), "scope", scope));
        evidence.note().ifPresent(note -> properties.put("note", note));
        return Map.of(
                "claim",
                support.recording(),
                "type",
                support.type(),
                "source",
                evidence.source(),
                "locator",
                evidence.locator(),
                "note",
                evidence.note().orElse(""),
                "scope",
                scope,
                "properties",
                properties);
    }

    /** Sorts names by their letters, ignoring accents. The id makes the key unique, which paging needs. */
    static String nameOrder(String name, String id) {
        return TextFolding.letters(name) + "\t" + id;
    }

    static String dateOrder(Object date, String id) {
        return Optional.ofNullable(date).orElse("") + "\t" + id;
    }
}
