package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** However people write a name or a title, it is found. */
@QuarkusTest
class SearchFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/search/forms.csv");
    private static final int FIRST_OR_SECOND = 2;
    private static final double ENOUGH = 0.98;

    @Inject
    Driver driver;

    /** A way to write a name, and whose it is; of several with one name any will do. */
    private record Form(String written, List<String> ids) {

        boolean isLost() {
            int places = Math.max(FIRST_OR_SECOND, ids.size());
            var found = Found.asking(Map.of("text", written, "first", places)).ids();
            return found.stream().noneMatch(ids::contains);
        }
    }

    @Test
    void putsNearlyAllWrittenFormsFirstOrSecond() throws IOException {
        var forms = Files.readAllLines(FORMS).stream()
                .skip(1)
                .map(SearchFormsTest::form)
                .toList();

        var lost = forms.stream().filter(Form::isLost).map(Form::written).toList();

        assertThat(forms).hasSizeGreaterThan(300);
        assertThat(lost).hasSizeLessThanOrEqualTo((int) (forms.size() * (1 - ENOUGH)));
    }

    @Test
    @Tag("slow")
    void losesNoExactName() {
        var names = names();

        assertThat(names).hasSizeGreaterThan(1000);
        assertThat(names).filteredOn(Form::isLost).isEmpty();
    }

    private static Form form(String line) {
        int comma = line.lastIndexOf(',');
        var written = line.substring(0, comma);
        try {
            var text = written.startsWith("\"") ? new ObjectMapper().readValue(written, String.class) : written;
            return new Form(text, List.of(line.substring(comma + 1)));
        } catch (IOException notQuoted) {
            throw new IllegalStateException(line, notQuoted);
        }
    }

    private List<Form> names() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (entity:Entity) WHERE entity.retractedAt IS NULL AND NOT entity.id STARTS WITH 'test-'
                            UNWIND [entity.name] + coalesce(entity.otherNames, [])
                              + [key IN keys(entity) WHERE key STARTS WITH 'name_' | entity[key]] AS name
                            WITH toLower(name) AS same, head(collect(DISTINCT name)) AS name, collect(DISTINCT entity.id) AS ids
                            RETURN name, ids ORDER BY name
                            """)
                    .list(row ->
                            new Form(row.get("name").asString(), row.get("ids").asList(id -> id.asString())));
        }
    }
}
