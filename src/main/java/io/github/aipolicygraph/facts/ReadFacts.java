package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.check.PartOfCycles;
import io.github.aipolicygraph.facts.check.Suspicions;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Collected.Placed;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.facts.claim.Merge;
import io.github.aipolicygraph.facts.directory.FactDirectory;
import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.FactFile;
import io.github.aipolicygraph.facts.file.FactFile.Identified;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.pledge.Pledges;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.facts.vocabulary.Vocabulary;
import io.github.aipolicygraph.vocabulary.Predicate;
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
            Vocabulary.FILE,
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
    private static final Set<String> OPTIONAL = Set.of(Vocabulary.FILE, IDENTIFIERS, RATES);

    private static final Map<String, EntityType> TYPES = Map.of(
            "people.yaml",
            EntityType.PERSON,
            "institutions.yaml",
            EntityType.INSTITUTION,
            "events.yaml",
            EntityType.EVENT,
            "pledges.yaml",
            EntityType.PLEDGE);

    private final Problems problems = new Problems(FILES);
    private final Ids ids = new Ids(problems);
    private final Collected facts = new Collected(problems, ids.twice());
    private final Vocabulary vocabulary = new Vocabulary();
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
                .forEach(rates -> new ExchangeRates(directory.nameOf(RATES), problems, facts)
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
        } else if (open.isEmpty() && file.equals(Vocabulary.FILE)) {
            vocabulary.isUnread();
        }
    }

    private static Stream<String> entityFiles() {
        return FILES.stream().filter(TYPES::containsKey);
    }

    private List<Identified> idsOf(String file) {
        return Stream.ofNullable(files.get(file)).flatMap(FactFile::ids).toList();
    }

    private void nameless(String file, Set<EntityType> types) {
        Stream.ofNullable(files.get(file)).flatMap(FactFile::nameless).forEach(place -> ids.addNameless(place, types));
    }

    private void merges(String file, List<String> labels) {
        Stream.ofNullable(files.get(file)).flatMap(FactFile::former).forEach(merged -> {
            ids.addFormer(merged);
            facts.add(new Merge(merged.id(), merged.into(), labels));
        });
    }

    private Map<String, Consumer<Fields>> readers() {
        var citations = new Citations(ids);
        var readers = new LinkedHashMap<String, Consumer<Fields>>();
        readers.put(Vocabulary.FILE, vocabulary::read);
        readers.put(SOURCES, new Sources(facts)::read);
        readers.put("people.yaml", new People(citations, facts)::read);
        readers.put("institutions.yaml", new Institutions(ids, citations, vocabulary, facts)::read);
        readers.put("events.yaml", new Events(ids, citations, vocabulary, facts)::read);
        readers.put("pledges.yaml", new Pledges(ids, citations, vocabulary, facts)::read);
        readers.put("relations.yaml", new Relations(ids, citations, facts)::read);
        readers.put("statements.yaml", new Statements(ids, citations, vocabulary, facts)::read);
        readers.put(IDENTIFIERS, new Identifiers(ids, citations, facts)::read);
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
