package io.github.aipolicygraph.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Digest;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.FactFile;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.pledge.Pledges;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads all files of the fact base, or says everything that is wrong with them. */
public final class ReadFacts {

    /** Raise it when the loader writes something else of the same files, so that no graph passes for up to date. */
    private static final String MODEL = "2";

    private static final String SOURCES = "sources.yaml";
    private static final String RATES = "exchange_rates.csv";
    /** Names that were heard of without a page to cite; kept for research, never loaded. */
    private static final String UNSOURCED = "unsourced_candidates.yaml";

    private static final List<String> FILES = List.of(
            SOURCES,
            "people.yaml",
            "institutions.yaml",
            "events.yaml",
            "pledges.yaml",
            "relations.yaml",
            "statements.yaml",
            RATES);
    private static final Map<String, EntityType> TYPES = Map.of(
            "people.yaml",
            EntityType.PERSON,
            "institutions.yaml",
            EntityType.INSTITUTION,
            "events.yaml",
            EntityType.EVENT,
            "pledges.yaml",
            EntityType.PLEDGE);

    private final Path directory;
    private final Problems problems = new Problems(FILES);
    private final Ids ids = new Ids(problems);
    private final Collected facts = new Collected(problems);
    private final Map<String, FactFile> files = new LinkedHashMap<>();
    private final Digest version = new Digest().add(MODEL);

    private ReadFacts(Path directory) {
        this.directory = directory;
    }

    public static FactBase from(Path directory) {
        return new ReadFacts(directory).read();
    }

    /** The version of the files as they are now, whatever is in them. */
    public static String versionOf(Path directory) {
        var files = new ReadFacts(directory);
        files.content(RATES);
        FILES.stream().filter(file -> !file.equals(RATES)).forEach(files::content);
        return files.version.shortHex();
    }

    private FactBase read() {
        refuseStrangers();
        var rates = content(RATES);
        FILES.stream()
                .filter(file -> !file.equals(RATES))
                .forEach(file -> files.put(file, new FactFile(file, content(file), problems)));
        refuseTheUnreadable();
        files.get(SOURCES).ids().forEach(ids::addSource);
        FILES.stream()
                .filter(TYPES::containsKey)
                .forEach(file -> files.get(file).ids().forEach(id -> ids.addEntity(TYPES.get(file), id)));
        readers().forEach((file, reader) -> files.get(file).each(reader));
        new ExchangeRates(RATES, problems, facts).read(rates.lines().toList());
        return checked(facts.as(version.shortHex()));
    }

    private Map<String, Consumer<Fields>> readers() {
        var citations = new Citations(ids);
        return Map.of(
                SOURCES,
                new Sources(facts)::read,
                "people.yaml",
                new People(citations, facts)::read,
                "institutions.yaml",
                new Institutions(ids, citations, facts)::read,
                "events.yaml",
                new Events(ids, citations, facts)::read,
                "pledges.yaml",
                new Pledges(ids, citations, facts)::read,
                "relations.yaml",
                new Relations(ids, citations, facts)::read,
                "statements.yaml",
                new Statements(ids, citations, facts)::read);
    }

    private FactBase checked(FactBase read) {
        var partOf = read.claims().stream()
                .filter(claim -> claim.predicate() == Predicate.PART_OF)
                .toList();
        PartOfCycles.in(partOf)
                .forEach(cycle -> problems.add(
                        placeOf(cycle.get(0)),
                        "a cycle: " + String.join(" is part of ", cycle),
                        "a whole that is not part of its own parts"));
        if (!problems.inOrder().isEmpty()) {
            throw new BadFacts(problems.inOrder());
        }
        return read;
    }

    private Place placeOf(String id) {
        return files.values().stream()
                .skip(1)
                .flatMap(FactFile::ids)
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private String content(String file) {
        var path = directory.resolve(file);
        try {
            var bytes = Files.readAllBytes(path);
            version.add(file).add(bytes);
            return new String(bytes, UTF_8);
        } catch (IOException unreadable) {
            problems.add(new Place(file, 1, "the file", ""), "no such file that can be read", "one in " + directory);
            return "";
        }
    }

    /** With a file missing, each reference into it would be one more problem, and none of them the one to mend. */
    private void refuseTheUnreadable() {
        if (!files.values().stream().allMatch(FactFile::isReadable)) {
            throw new BadFacts(problems.inOrder());
        }
    }

    /** A misnamed file would otherwise be left out in silence. */
    private void refuseStrangers() {
        try (var all = Files.list(directory)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(ya?ml|csv)"))
                    .filter(name -> !name.equals(UNSOURCED) && !FILES.contains(name))
                    .forEach(name -> problems.add(
                            new Place(name, 1, "the file", ""),
                            "a file of unknown name",
                            "one of " + String.join(", ", FILES)));
        } catch (IOException unreadable) {
            var place = directory.toAbsolutePath();
            throw new IllegalStateException(
                    "The directory of the fact base, %s, cannot be read.".formatted(place), unreadable);
        }
    }
}
