package io.github.aipolicygraph.facts.reading;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.FactFile.Identified;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids of all files, known before the first reference is read; the same id twice is a problem. */
public final class Ids {

    public static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);
    public static final Set<EntityType> ACTOR = EnumSet.of(EntityType.PERSON, EntityType.INSTITUTION);

    private final Problems problems;
    private final Map<String, Place> sources = new HashMap<>();
    private final Map<String, Place> entities = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();

    public Ids(Problems problems) {
        this.problems = problems;
    }

    public void addSource(Identified source) {
        add(sources, source, entities);
    }

    public void addEntity(EntityType type, Identified entity) {
        add(entities, entity, sources);
        types.putIfAbsent(entity.id(), type);
    }

    public Format<String> source() {
        return Format.text("the id of a source in sources.yaml", sources::containsKey);
    }

    public Format<String> of(EntityType type) {
        return of(EnumSet.of(type));
    }

    public Format<String> of(Set<EntityType> allowed) {
        var names = allowed.stream().map(EntityType::label).collect(joining(" or "));
        return Format.text(
                "the id of a known " + names, id -> types.containsKey(id) && allowed.contains(types.get(id)));
    }

    /** An id is one thing's, whatever it is: {@code node(id)} knows no kinds. */
    private void add(Map<String, Place> known, Identified record, Map<String, Place> others) {
        var earlier = others.getOrDefault(record.id(), known.putIfAbsent(record.id(), record.place()));
        if (earlier != null) {
            problems.add(record.place(), "the id of the record at " + earlier, "an id of its own");
        }
    }
}
