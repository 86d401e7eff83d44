package io.github.aipolicygraph.load;

import static io.github.aipolicygraph.load.LoadedFacts.MONDAY;
import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static io.github.aipolicygraph.load.LoadedFacts.WEDNESDAY;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.CypherFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The changes between two moments are the difference of what stood at each, whatever the loads between them did. */
@Tag("slow")
class ChangesOfALoadTest {

    private static final String STOOD = """
            MATCH (c:Claim)
            WHERE c.recordedAt <= datetime('%1$s') AND (c.retractedAt IS NULL OR c.retractedAt > datetime('%1$s'))
            RETURN c.id AS text
            """;

    @TempDir
    Path directory;

    @Test
    void areTheDifferenceOfWhatStood() {
        var facts = new LoadedFacts(directory);
        facts.files().replace("relations.yaml", "role: participating company", "role: founding member");
        facts.load(TUESDAY);
        facts.files()
                .replace("relations.yaml", "role: founding member", "role: participating company")
                .append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(WEDNESDAY);
        var moments = List.of(MONDAY.minusSeconds(1), MONDAY, TUESDAY.minusSeconds(1), TUESDAY, WEDNESDAY);

        for (var since : moments) {
            for (var until : moments.subList(moments.indexOf(since), moments.size())) {
                var before = facts.texts(STOOD.formatted(since));
                var after = facts.texts(STOOD.formatted(until));
                assertThat(diff(facts, since, until, "ADDED")).isEqualTo(without(after, before));
                assertThat(diff(facts, since, until, "RETRACTED")).isEqualTo(without(before, after));
            }
        }
        assertThat(diff(facts, MONDAY, TUESDAY, "ADDED")).hasSize(1);
        assertThat(diff(facts, TUESDAY, WEDNESDAY, "RETRACTED")).hasSize(1);
        assertThat(diff(facts, TUESDAY, WEDNESDAY, "ADDED")).hasSize(2);
        // The role of Airbus is what it was on Monday, but it is another recording of it.
        assertThat(diff(facts, MONDAY, WEDNESDAY, "ADDED")).hasSize(2).anyMatch(id -> id.endsWith("~2"));
    }

    private static TreeSet<String> diff(LoadedFacts facts, Instant since, Instant until, String kind) {
        var text = CypherFile.of("types/Query/changes")
                .text()
                .lines()
                .filter(line -> !line.contains("$about"))
                .map(line -> line.equals("RETURN node") ? "RETURN node.kind AS kind, node.claim.id AS id, node" : line)
                .reduce("", (all, line) -> all + line + "\n");
        var parameters = new HashMap<String, Object>();
        parameters.put("since", since.atZone(ZoneOffset.UTC));
        parameters.put("until", until.atZone(ZoneOffset.UTC));
        parameters.put("axis", null);
        return facts.graph()
                .read(statements -> statements.run(text, parameters).stream()
                        .filter(row -> row.text("kind").equals(kind))
                        .map(row -> row.text("id"))
                        .collect(toCollection(TreeSet::new)));
    }

    private static TreeSet<String> without(List<String> some, List<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(new TreeSet<>(others));
        return left;
    }
}
