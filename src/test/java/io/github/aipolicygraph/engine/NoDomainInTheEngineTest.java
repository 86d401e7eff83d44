package io.github.aipolicygraph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine answers any schema from any Cypher files: no word of what this graph is about is in it. */
class NoDomainInTheEngineTest {

    private static final Path ENGINE = Path.of("src/main/java/io/github/aipolicygraph/engine");

    /** Words that no type of the schema is called, and which are of the domain all the same. */
    private static final Set<String> MORE =
            Set.of("ledger", "disputed", "conflicted", "deprecated", "money", "euro", "evidence", "degree", "amount");

    /** Words of the schema that GraphQL, Java or plain English have, too. */
    private static final Set<String> SHARED = Set.of(
            "query",
            "pageinfo",
            "node",
            "axis",
            "count",
            "counting",
            "holds",
            "stage",
            "language",
            "date",
            "datespan",
            "statement",
            "change",
            "draw",
            "rate");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\\w+");

    private static Set<String> domain;

    @BeforeAll
    static void readWords() throws IOException {
        var schema = new SchemaParser().parse(Files.readString(Path.of("schema.graphql")));
        domain = schema.types().values().stream()
                .filter(type -> !type.getClass().getSimpleName().startsWith("Input"))
                .map(type -> type.getName())
                .filter(name -> !name.endsWith("Edge") && !name.endsWith("Connection"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !SHARED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        domain.addAll(MORE);
        assertThat(domain).contains("pledge", "claim", "person", "rank", "entitytype", "ledger");
    }

    @Test
    void noWordOfTheDomainIsInTheEngine() throws IOException {
        assertThat(found()).isEmpty();
    }

    /** A test of the test: whatever is named so is found. */
    @Test
    void findsWordsWithinNames() {
        assertThat(wordsOf("private final PledgeFilter disputed;")).contains("pledge", "disputed");
        assertThat(wordsOf("var byRank = EntityType.PERSON;")).contains("rank", "entitytype", "person");
    }

    private static List<String> found() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(ENGINE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("import "))
                        .filter(line -> wordsOf(line).anyMatch(domain::contains))
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        return found;
    }

    /** The words of a line and, of names that are made of several, each of these; of plurals the singular. */
    private static Stream<String> wordsOf(String line) {
        var words =
                Stream.concat(WORD.matcher(line).results().map(word -> word.group()), Stream.of(line.split("\\W+")));
        return words.map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.of(word, word.replaceFirst("s$", "")));
    }
}
