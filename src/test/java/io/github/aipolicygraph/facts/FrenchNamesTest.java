package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads French is not shown English that describes: every thing has a French name, or a name of its own that nobody translates. */
class FrenchNamesTest {

    /** Firms and the like go by one name everywhere. */
    private static final Set<Object> GO_BY_ONE_NAME = Set.of("COMPANY", "INVESTOR", "MEDIA", "NGO", "FOUNDATION");

    private static final FactBase FACTS = ReadFacts.from(FactFiles.ORIGINAL);

    @Test
    void orAreNamesOfTheirOwn() throws IOException {
        var proper = properNames();

        assertThat(FACTS.entities().stream().filter(FrenchNamesTest::needsOne).map(EntityRecord::id))
                .isNotEmpty()
                .allMatch(id -> hasOne(id) || proper.contains(id), "has a French name or is listed");
    }

    /** What has got a French name leaves the list, or the list would hide that it is lost again. */
    @Test
    void areNotInTheListOfProperNames() throws IOException {
        assertThat(properNames()).noneMatch(FrenchNamesTest::hasOne);
    }

    private static boolean needsOne(EntityRecord entity) {
        return entity.type() != EntityLabels.PERSON
                && !GO_BY_ONE_NAME.contains(entity.properties().get("kind"));
    }

    private static boolean hasOne(String id) {
        return FACTS.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .properties()
                .containsKey("name_fr");
    }

    private static List<String> properNames() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/french/proper-names.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
