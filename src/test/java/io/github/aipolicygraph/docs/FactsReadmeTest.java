package io.github.aipolicygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.Stance;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierMatch;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import io.github.aipolicygraph.domain.vocabulary.kind.EventKind;
import io.github.aipolicygraph.domain.vocabulary.kind.InstitutionKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PledgeKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PublicPrivate;
import io.github.aipolicygraph.domain.vocabulary.kind.Purpose;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Who edits the facts has their README only: it names every field and every value of a closed set, and counts what is there. */
class FactsReadmeTest {

    private static final Path FACTS = Path.of("facts");
    private static final String README = read("README.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources.yaml",
                "people.yaml",
                "institutions.yaml",
                "events.yaml",
                "pledges.yaml",
                "relations.yaml",
                "statements.yaml",
                "identifiers.yaml",
                "unsourced_candidates.yaml"
            })
    void countsTheRecords(String file) {
        var told = Pattern.compile("\\| %s \\| (\\d+)".formatted(Pattern.quote(file)))
                .matcher(README);

        assertThat(told.find()).isTrue();
        assertThat(Integer.parseInt(told.group(1))).isEqualTo(records(file).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources.yaml",
                "people.yaml",
                "institutions.yaml",
                "events.yaml",
                "pledges.yaml",
                "relations.yaml",
                "statements.yaml",
                "identifiers.yaml",
                "../src/test/resources/another-topic/vocabulary.yaml"
            })
    void namesEveryField(String file) {
        var fields = new TreeSet<String>();
        collect(records(file), fields);

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(fieldsTold()).contains("`" + field + "`"));
    }

    @Test
    void namesEveryValueOfClosedSets() {
        var values = Stream.of(
                        InstitutionKind.values(),
                        EventKind.values(),
                        PledgeKind.values(),
                        Purpose.values(),
                        PublicPrivate.values(),
                        Stage.values(),
                        Novelty.values(),
                        Modality.values(),
                        Rank.values(),
                        Stance.values(),
                        IdentifierScheme.values(),
                        IdentifierMatch.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);

        assertThat(values).allSatisfy(value -> assertThat(fieldsTold()).containsPattern("\\b" + value + "\\b"));
    }

    @Test
    void countsTheIdentifiersOfEachRegister() {
        for (var scheme : IdentifierScheme.values()) {
            var here = records("identifiers.yaml").stream()
                    .filter(record -> scheme.name().equals(record.get("scheme")))
                    .count();
            assertThat(README).containsPattern("\\| %s \\|[^|]*\\| %d \\|".formatted(scheme, here));
        }
    }

    /** Each way in which a pledge is split is compared with its parts, or it is said why not. */
    @Test
    void leavesNoSplitOut() {
        var splits = new TreeSet<String>();
        for (var pledge : records("pledges.yaml")) {
            for (var tie : (List<?>) pledge.get("part_of")) {
                var split = (Map<?, ?>) tie;
                splits.add(split.get("pledge") + " "
                        + split.get("decomposition")
                                .toString()
                                .substring("BY_".length())
                                .toLowerCase(Locale.ROOT));
            }
        }
        var told = Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| (payer|purpose|time|place|project) \\|")
                .matcher(README)
                .results()
                .map(row -> row.group(1) + " " + row.group(2));
        var asides = README.lines()
                .filter(line -> line.startsWith("Nothing to compare: ") || line.startsWith("Counted in units: "))
                .flatMap(line -> Stream.of(line.replaceFirst("^[^:]*: ", "").split("; ")))
                .map(aside -> aside.replaceFirst("[ :(]*[(:].*$", ""));

        assertThat(splits).isSubsetOf(Stream.concat(told, asides).toList());
    }

    private static String fieldsTold() {
        return README.substring(
                README.indexOf("## Every field of every file"), README.indexOf("## Pledges, field by field"));
    }

    private static void collect(Object value, Collection<String> fields) {
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, fields));
        } else if (value instanceof Map<?, ?> record) {
            record.forEach((field, inner) -> {
                fields.add(field.toString());
                if (!field.equals("names_by_language")) {
                    collect(inner, fields);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> records(String file) {
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        return (List<Map<String, Object>>) new Load(settings).loadFromString(read(file));
    }

    private static String read(String file) {
        try {
            return Files.readString(FACTS.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
