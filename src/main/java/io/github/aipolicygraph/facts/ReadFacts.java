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
import io.github.aipolicygraph.facts.kind.ExchangeRatesFile;
import io.github.aipolicygraph.facts.kind.FactKind;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.LocatedClaim;
import io.github.aipolicygraph.facts.record.Merge;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all files of the fact base, or says everything that is wrong with them. */
public final class ReadFacts {

    /** Raise it when the loader writes something else of the same files, so that no graph passes for up to date. */
    private static final String MODEL = "4";

    /** Names that were heard of without a page to cite; kept for research, never loaded. */
    private static final String UNSOURCED = "unsourced_candidates.yaml";

    private final Problems problems = new Problems(FactKind.files());
    private final Ids ids = new Ids(problems);
    private final FactCollector facts = new FactCollector(problems, ids.twice());
    private final VocabularyFile vocabulary = new VocabularyFile();
    private final Map<FactKind, FactFile> files = new EnumMap<>(FactKind.class);
    private final FactDirectory directory;
    private final Clock clock;

    private ReadFacts(Path directory, Clock clock) {
        this.directory = new FactDirectory(directory, FactKind.files(), FactKind.optionalFiles(), problems);
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
        return new FactDirectory(directory, FactKind.files(), FactKind.optionalFiles(), new Problems(FactKind.files()))
                .version(MODEL);
    }

    private FactBase read() {
        directory.refuseStrangers(UNSOURCED);
        var expected = directory.expected().collect(Collectors.toSet());
        Stream.of(FactKind.values())
                .filter(kind -> kind != FactKind.EXCHANGE_RATES && expected.contains(kind.file()))
                .forEach(this::open);
        idsOf(FactKind.SOURCES).forEach(ids::addSource);
        FactKind.ofEntities().forEach(kind -> idsOf(kind).forEach(id -> ids.addEntity(typeOf(kind), id)));
        nameless(FactKind.SOURCES, Set.of());
        FactKind.ofEntities().forEach(kind -> nameless(kind, Set.of(typeOf(kind))));
        merges(FactKind.SOURCES, List.of("Source"));
        FactKind.ofEntities().forEach(kind -> merges(kind, typeOf(kind).labels()));
        readRecords();
        readRates();
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

    /** Opens a file. If it can't be read, references into it aren't reported, because only the file needs fixing. */
    private void open(FactKind kind) {
        var open = directory
                .text(kind.file())
                .map(text -> new FactFile(directory.nameOf(kind.file()), text, problems))
                .filter(FactFile::isReadable);
        open.ifPresent(readable -> files.put(kind, readable));
        if (open.isEmpty() && kind == FactKind.SOURCES) {
            ids.sourcesAreUnread();
        } else if (open.isEmpty() && kind == FactKind.VOCABULARY) {
            vocabulary.isUnread();
        } else if (open.isEmpty()) {
            kind.type().ifPresent(ids::areUnread);
        }
    }

    private void readRecords() {
        var tools = new FactKind.Tools(ids, new Citations(ids), vocabulary, facts);
        files.forEach((kind, file) -> kind.reader(tools).ifPresent(file::each));
    }

    private void readRates() {
        var file = FactKind.EXCHANGE_RATES.file();
        Stream.of(file)
                .filter(directory::has)
                .flatMap(name -> directory.text(name).stream())
                .forEach(rates -> new ExchangeRatesFile(directory.nameOf(file), problems, facts)
                        .read(rates.lines().toList()));
    }

    private static EntityLabels typeOf(FactKind kind) {
        return kind.type().orElseThrow();
    }

    private List<Identified> idsOf(FactKind kind) {
        return Stream.ofNullable(files.get(kind)).flatMap(FactFile::ids).toList();
    }

    private void nameless(FactKind kind, Set<EntityLabels> types) {
        Stream.ofNullable(files.get(kind)).flatMap(FactFile::nameless).forEach(place -> ids.addNameless(place, types));
    }

    private void merges(FactKind kind, List<String> labels) {
        Stream.ofNullable(files.get(kind)).flatMap(FactFile::former).forEach(merged -> {
            ids.addFormer(merged);
            facts.add(new Merge(merged.id(), merged.into(), labels));
        });
    }

    private void findCycles() {
        var partOf = facts.claims().stream()
                .map(LocatedClaim::claim)
                .filter(claim -> claim.predicate() == Predicate.PART_OF)
                .toList();
        PartOfCycles.in(partOf)
                .forEach(cycle -> problems.add(
                        placeOf(cycle.get(0)),
                        "a cycle: " + String.join(" is part of ", cycle),
                        "a whole that is not part of its own parts"));
    }

    private Place placeOf(String id) {
        return FactKind.ofEntities()
                .flatMap(kind -> idsOf(kind).stream())
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
