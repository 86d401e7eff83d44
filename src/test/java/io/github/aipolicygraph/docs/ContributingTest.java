package io.github.aipolicygraph.docs;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes that newcomers copy are the code as it is, and whatever file or class a page names is there. */
class ContributingTest {

    private static final String ROOT = "io/github/aipolicygraph/";

    /** Where a name may begin: the folder of the project, or that of the packages. */
    private static final List<String> STARTS = List.of("", "src/main/java/" + ROOT, "src/test/java/" + ROOT);

    private static final List<String> FOLDERS =
            List.of("src", "cypher", "facts", "docs", "cases", "bench/src", "bench/questions");

    /** Something like {@code cypher/types/<Type>/<field>.cypher}, or the name of a file alone. */
    private static final Pattern FILE =
            Pattern.compile("[\\w<>*.-]+(/[\\w<>*.-]+)+/?|[\\w*-]+\\.(java|cypher|graphql|yaml|tsv|svg|properties|md)");

    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+[A-Z]\\w*");

    private static Set<Path> files;
    private static String schema;

    @BeforeAll
    static void listFiles() throws IOException {
        var all = Stream.<Path>builder();
        try (var here = Files.list(Path.of(""))) {
            here.forEach(all::add);
        }
        for (var folder : FOLDERS) {
            try (var walk = Files.walk(Path.of(folder))) {
                walk.forEach(all::add);
            }
        }
        files = all.build().collect(toUnmodifiableSet());
        schema = Files.readString(Path.of("schema.graphql"));
    }

    @Test
    void quotesFilesAsTheyAre() {
        assertThat(MarkdownPage.of("CONTRIBUTING.md").quotations())
                .allSatisfy(quotation -> assertThat(matching(quotation.from()))
                        .as("the file above\n%s", quotation.lines())
                        .hasSize(1)
                        .allSatisfy(file -> assertThat(file).content().contains(quotation.lines())));
    }

    @Test
    void everyRecipeQuotesAFile() {
        assertThat(MarkdownPage.of("CONTRIBUTING.md").sections())
                .hasSizeGreaterThan(10)
                .allSatisfy(recipe -> assertThat(recipe.quotations().count())
                        .as(recipe.text())
                        .isPositive()
                        .isEqualTo(recipe.blocks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "docs/performance.md"})
    void namesFilesThatAreThere(String page) {
        var named = MarkdownPage.of(page).codes().filter(FILE.asMatchPredicate());
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(matching(name)).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void namesClassesAndTypesThatAreThere(String page) {
        var named = MarkdownPage.of(page).codes().filter(CLASS.asMatchPredicate());
        assertThat(named).isNotEmpty().allMatch(name -> isClass(name) || isType(name));
    }

    @Test
    void theGlossaryNamesTheClassOfEachTerm() {
        var rows = MarkdownPage.of("ARCHITECTURE.md")
                .section("Glossary")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| term") && !line.startsWith("| ---"))
                .map(row -> new MarkdownPage(Path.of(""), row));
        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allSatisfy(row ->
                        assertThat(row.codes()).as(row.text()).isNotEmpty().allMatch(ContributingTest::isClass));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "README.md",
                "bench/README.md",
                "cypher/explore/README.md",
                "docs/decisions/README.md",
                "docs/decisions/performance-log.md",
                "docs/graph-model.md",
                "docs/ledger.md",
                "docs/operations.md",
                "docs/performance.md",
                "facts/README.md"
            })
    void linksLeadSomewhere(String name) {
        var page = MarkdownPage.of(name);
        assertThat(page.links()).allMatch(page::leadsSomewhere);
    }

    /** The files that a name may mean, from the start of a path on; a placeholder stands for any name. */
    private static List<Path> matching(String name) {
        var glob = name.replaceAll("<\\w+>", "*").replaceFirst("/$", "");
        var starts = glob.contains("/") ? STARTS : List.of("**/", "");
        return starts.stream()
                .map(start -> FileSystems.getDefault().getPathMatcher("glob:" + start + glob))
                .flatMap(pattern -> files.stream().filter(pattern::matches))
                .distinct()
                .toList();
    }

    private static boolean isClass(String name) {
        return !matching(name + ".java").isEmpty();
    }

    private static boolean isType(String name) {
        return Pattern.compile("(?m)^(type|input|enum|interface) " + name + "\\b")
                .matcher(schema)
                .find();
    }
}
