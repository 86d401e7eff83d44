package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.kind.pledge.PledgesFile;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of fact files, in the order in which they are read. To add a kind, add it here and write its reader. */
public enum FactKind {
    VOCABULARY(VocabularyFile.FILE, Presence.OPTIONAL, null, tools -> tools.vocabulary()::read),
    SOURCES("sources.yaml", Presence.REQUIRED, null, tools -> new SourcesFile(tools.facts())::read),
    PEOPLE(
            "people.yaml",
            Presence.REQUIRED,
            EntityLabels.PERSON,
            tools -> new PeopleFile(tools.citations(), tools.facts())::read),
    INSTITUTIONS(
            "institutions.yaml",
            Presence.REQUIRED,
            EntityLabels.INSTITUTION,
            tools -> new InstitutionsFile(tools.ids(), tools.citations(), tools.vocabulary(), tools.facts())::read),
    EVENTS(
            "events.yaml",
            Presence.REQUIRED,
            EntityLabels.EVENT,
            tools -> new EventsFile(tools.ids(), tools.citations(), tools.vocabulary(), tools.facts())::read),
    PLEDGES(
            "pledges.yaml",
            Presence.REQUIRED,
            EntityLabels.PLEDGE,
            tools -> new PledgesFile(tools.ids(), tools.citations(), tools.vocabulary(), tools.facts())::read),
    RELATIONS(
            "relations.yaml",
            Presence.REQUIRED,
            null,
            tools -> new RelationsFile(tools.ids(), tools.citations(), tools.facts())::read),
    STATEMENTS(
            "statements.yaml",
            Presence.REQUIRED,
            null,
            tools -> new StatementsFile(tools.ids(), tools.citations(), tools.vocabulary(), tools.facts())::read),
    IDENTIFIERS(
            "identifiers.yaml",
            Presence.OPTIONAL,
            null,
            tools -> new IdentifiersFile(tools.ids(), tools.citations(), tools.facts())::read),
    /** A table, and not a list of records. */
    EXCHANGE_RATES("exchange_rates.csv", Presence.OPTIONAL, null, null);

    private enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** What the readers of records share. */
    public record Tools(Ids ids, Citations citations, VocabularyFile vocabulary, FactCollector facts) {}

    private final String file;
    private final Presence presence;
    private final EntityLabels type;
    private final Function<Tools, Consumer<RecordFields>> reader;

    FactKind(String file, Presence presence, EntityLabels type, Function<Tools, Consumer<RecordFields>> reader) {
        this.file = file;
        this.presence = presence;
        this.type = type;
        this.reader = reader;
    }

    public String file() {
        return file;
    }

    /** The type of the entities that its records describe, if these are entities. */
    public Optional<EntityLabels> type() {
        return Optional.ofNullable(type);
    }

    /** Reads one record after the other; nothing for a file without records. */
    public Optional<Consumer<RecordFields>> reader(Tools tools) {
        return Optional.ofNullable(reader).map(read -> read.apply(tools));
    }

    public static List<String> files() {
        return Arrays.stream(values()).map(FactKind::file).toList();
    }

    /** The files that a fact base may do without. */
    public static Set<String> optionalFiles() {
        return Arrays.stream(values())
                .filter(kind -> kind.presence == Presence.OPTIONAL)
                .map(FactKind::file)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds whose records describe entities. */
    public static Stream<FactKind> ofEntities() {
        return Arrays.stream(values()).filter(kind -> kind.type != null);
    }
}
