package io.github.aipolicygraph.explore;

import static java.lang.Integer.parseInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** The style is one that Neo4j Browser reads, and fits this graph. */
@QuarkusTest
class StyleTest {

    private static final Pattern RULE = Pattern.compile(
            "((?:node|relationship)(?:\\.\\w+)?) \\{\\n((?:  [^{}\\n]*(?:" + "\\{\\w+}[^{}\\n]*)*;\\n)+)}\\n");
    /** Browser splits at every colon: one inside a caption would end it, and Browser would show the type instead. */
    private static final Pattern PROPERTY = Pattern.compile("  ([a-z-]+): ([^:;]+);\\n");

    private static final Pattern NAMED_IN_A_CAPTION = Pattern.compile("\\{(\\w+)}");

    @Inject
    Driver driver;

    private String text;
    private Map<String, Map<String, String>> rules;

    @BeforeEach
    void parse() throws IOException {
        text = Files.readString(Picture.FOLDER.resolve("style.grass"));
        rules = RULE.matcher(text).results().collect(toMap(rule -> rule.group(1), StyleTest::properties));
    }

    @Test
    void hasNothingButRules() {
        assertThat(RULE.matcher(text).replaceAll("")).isEmpty();
        assertThat(rules.values())
                .allSatisfy(rule -> assertThat(rule.keySet())
                        .isSubsetOf(
                                "diameter",
                                "color",
                                "border-color",
                                "border-width",
                                "text-color-internal",
                                "font-size",
                                "shaft-width",
                                "padding",
                                "text-color-external",
                                "caption"));
    }

    /** For a label without a colour Browser adds a rule of its own at the end, which wins over ours. */
    @Test
    void coloursEveryLabel() {
        var labels = texts("CALL db.labels() YIELD label WHERE NOT label STARTS WITH '__Neo4j' RETURN label");
        assertThat(labels).contains("Entity", "Person", "Claim", "Source").allSatisfy(label -> {
            assertThat(rules).containsKey("node." + label);
            assertThat(rules.get("node." + label)).containsKeys("caption", "diameter");
            assertThat(rules.get("node." + label).get("color")).matches("#[0-9A-F]{6}");
        });
    }

    @Test
    void captionsEveryType() {
        var types = texts("MATCH (:Entity|Claim)-[link]->() RETURN DISTINCT type(link)");
        assertThat(types).contains("PAYS", "STATED", "DISPUTED_BY").allSatisfy(type -> {
            assertThat(rules).containsKey("relationship." + type);
            assertThat(rules.get("relationship." + type)).containsKeys("caption", "color");
        });
    }

    @Test
    void captionsNameWhatTheGraphHas() {
        var known = texts("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey");
        assertThat(rules.values())
                .allSatisfy(rule -> assertThat(NAMED_IN_A_CAPTION
                                .matcher(rule.getOrDefault("caption", ""))
                                .results()
                                .map(name -> name.group(1)))
                        .isSubsetOf(known));
    }

    @Test
    void drawsClaimsAndSourcesSmallerThanWhatTheyAreAbout() {
        assertThat(List.of(diameter("Claim"), diameter("Statement"), diameter("Source")))
                .allSatisfy(size -> assertThat(List.of(
                                diameter("Person"), diameter("Institution"), diameter("Event"), diameter("Pledge")))
                        .allSatisfy(larger -> assertThat(size).isLessThan(larger)));
    }

    private int diameter(String label) {
        return parseInt(rules.get("node." + label).get("diameter").replace("px", ""));
    }

    private static Map<String, String> properties(MatchResult rule) {
        assertThat(PROPERTY.matcher(rule.group(2)).replaceAll(""))
                .as("what is no property in %s", rule.group(1))
                .isEmpty();
        return PROPERTY.matcher(rule.group(2))
                .results()
                .collect(toMap(property -> property.group(1), property -> property.group(2)));
    }

    private List<String> texts(String query) {
        try (var session = driver.session()) {
            return session.run(query).list(row -> row.get(0).asString());
        }
    }
}
