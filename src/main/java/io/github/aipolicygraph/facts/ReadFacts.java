package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.check.PartOfCycles;
import io.github.aipolicygraph.facts.check.Suspicions;
import io.github.aipolicygraph.facts.directory.FactDirectory;
import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.FactFile;
import io.github.aipolicygraph.facts.file.FactFile.Identified;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.kind.EventsFile;
import io.github.aipolicygraph.facts.kind.ExchangeRatesFile;
import io.github.aipolicygraph.facts.kind.IdentifiersFile;
import io.github.aipolicygraph.facts.kind.InstitutionsFile;
import io.github.aipolicygraph.facts.kind.PeopleFile;
import io.github.aipolicygraph.facts.kind.RelationsFile;
import io.github.aipolicygraph.facts.kind.SourcesFile;
import io.github.aipolicygraph.facts.kind.StatementsFile;
import io.github.aipolicygraph.facts.kind.pledge.PledgesFile;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.Placed;
import io.github.aipolicygraph.facts.record.Merge;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads all files of the fact base, or says everything that is wrong with them. */
public final class ReadFacts {

    /** Raise it when the loader writes something else of the same files, so that no graph passes for up to date. */
    private static final String MODEL = "4";

    private static final String SOURCES = "sources.yaml";
    private static final String IDENTIFIERS = "identifiers.yaml";
    private static final String RATES = "exchange_rates.csv";
    /** Names that were heard of without a page to cite; kept for research, never loaded. */
    private static final String UNSOURCED = "unsourced_candidates.yaml";

    private static final List<String> FILES = List.of(
            VocabularyFile.FILE,
            SOURCES,
            "people.yaml",
            "institutions.yaml",
            "events.yaml",
            "pledges.yaml",
            "relations.yaml",
            "statements.yaml",
            IDENTIFIERS,
            RATES);
    /** A fact base may do without these. */
    private static final Set<String> OPTIONAL = Set.of(VocabularyFile.FILE, IDENTIFIERS, RATES);

    private static final Map<String, EntityLabels> TYPES = Map.of(
            "people.yaml",
            EntityLabels.PERSON,
            "institutions.yaml",
            EntityLabels.INSTITUTION,
            "events.yaml",
            EntityLabels.EVENT,
            "pledges.yaml",
            EntityLabels.PLEDGE);

    private final Problems problems = new Problems(FILES);
    private final Ids ids = new Ids(problems);
    private final FactCollector facts = new FactCollector(problems, ids.twice());
    private final VocabularyFile vocabulary = new VocabularyFile();
    private final Map<String, FactFile> files = new LinkedHashMap<>();
    private final FactDirectory directory;
    private final Clock clock;

    private ReadFacts(Path directory, Clock clock) {
        this.directory = new FactDirectory(directory, FILES, OPTIONAL, problems);
        this.clock = clock;
    }

    /** Reads the files; a date after the day of the clock is suspicious. */
    public static FactBase from(Path directory, Clock clock) {
        return new ReadFacts(directory, clock).read();
    }

    public static FactBase from(Path directory) {
        return from(directory, Clock.systemUTC());
    }

    /** The version of the files as they are now, whatever is in them. */
    public static String versionOf(Path directory) {
        return new FactDirectory(directory, FILES, OPTIONAL, new Problems(FILES)).version(MODEL);
    }

    private FactBase read() {
        directory.refuseStrangers(UNSOURCED);
        directory.expected().filter(file -> !file.equals(RATES)).forEach(this::open);
        idsOf(SOURCES).forEach(ids::addSource);
        entityFiles().forEach(file -> idsOf(file).forEach(id -> ids.addEntity(TYPES.get(file), id)));
        nameless(SOURCES, Set.of());
        entityFiles().forEach(file -> nameless(file, Set.of(TYPES.get(file))));
        merges(SOURCES, List.of("Source"));
        entityFiles().forEach(file -> merges(file, TYPES.get(file).labels()));
        readers().forEach((file, reader) -> Optional.ofNullable(files.get(file)).ifPresent(open -> open.each(reader)));
        Stream.of(RATES)
                .filter(directory::has)
                .flatMap(file -> directory.text(file).stream())
                .forEach(rates -> new ExchangeRatesFile(directory.nameOf(RATES), problems, facts)
                        .read(rates.lines().toList()));
        if (ids.twice().isEmpty()) {
            findCycles();
        }
        // What is suspicious in half of the facts may only follow from the other half.
        if (!problems.inOrder().isEmpty()) {
            throw new BadFacts(problems);
        }
        new Suspicions(facts, problems, LocalDate.now(clock)).find();
        return facts.as(directory.version(MODEL), vocabulary.values());
    }

    /** With a file missing, each reference into it would be one more problem, and none of them the one to mend. */
    private void open(String file) {
        var open = directory
                .text(file)
                .map(text -> new FactFile(directory.nameOf(file), text, problems))
                .filter(FactFile::isReadable);
        open.ifPresent(readable -> files.put(file, readable));
        if (open.isEmpty() && file.equals(SOURCES)) {
            ids.sourcesAreUnread();
        } else if (open.isEmpty() && TYPES.containsKey(file)) {
            ids.areUnread(TYPES.get(file));
        } else if (open.isEmpty() && file.equals(VocabularyFile.FILE)) {
            vocabulary.isUnread();
        }
    }

    private static Stream<String> entityFiles() {
        return FILES.stream().filter(TYPES::containsKey);
    }

    private List<Identified> idsOf(String file) {
        return Stream.ofNullable(files.get(file)).flatMap(FactFile::ids).toList();
    }

    private void nameless(String file, Set<EntityLabels> types) {
        Stream.ofNullable(files.get(file)).flatMap(FactFile::nameless).forEach(place -> ids.addNameless(place, types));
    }

    private void merges(String file, List<String> labels) {
        Stream.ofNullable(files.get(file)).flatMap(FactFile::former).forEach(merged -> {
            ids.addFormer(merged);
            facts.add(new Merge(merged.id(), merged.into(), labels));
        });
    }

    private Map<String, Consumer<RecordFields>> readers() {
        var citations = new Citations(ids);
        var readers = new LinkedHashMap<String, Consumer<RecordFields>>();
        readers.put(VocabularyFile.FILE, vocabulary::read);
        readers.put(SOURCES, new SourcesFile(facts)::read);
        readers.put("people.yaml", new PeopleFile(citations, facts)::read);
        readers.put("institutions.yaml", new InstitutionsFile(ids, citations, vocabulary, facts)::read);
        readers.put("events.yaml", new EventsFile(ids, citations, vocabulary, facts)::read);
        readers.put("pledges.yaml", new PledgesFile(ids, citations, vocabulary, facts)::read);
        readers.put("relations.yaml", new RelationsFile(ids, citations, facts)::read);
        readers.put("statements.yaml", new StatementsFile(ids, citations, vocabulary, facts)::read);
        readers.put(IDENTIFIERS, new IdentifiersFile(ids, citations, facts)::read);
        return readers;
    }

    private void findCycles() {
        var partOf = facts.claims().stream()
                .map(Placed::claim)
                .filter(claim -> claim.predicate() == Predicate.PART_OF)
                .toList();
        PartOfCycles.in(partOf)
                .forEach(cycle -> problems.add(
                        placeOf(cycle.get(0)),
                        "a cycle: " + String.join(" is part of ", cycle),
                        "a whole that is not part of its own parts"));
    }

    private Place placeOf(String id) {
        return entityFiles()
                .flatMap(file -> idsOf(file).stream())
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
