package io.github.aipolicygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.facts.ReadFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Ten records of another topic, without exchange rates and identifiers, are a fact base. */
class AnotherTopicTest {

    private static final Path RIVER = Path.of("src/test/resources/another-topic");

    @Test
    void isLoadedAlone() {
        var files = ReadFacts.from(RIVER);
        var graph = ScratchGraph.empty();

        WholeFacts.into(graph).load(RIVER);

        assertThat(files.warnings()).isEmpty();
        assertThat(files.rates()).isEmpty();
        assertThat(WholeFacts.faults(graph, files)).isEmpty();
        var shares = graph.read(statements -> statements.run("""
                MATCH (:Pledge {id: 'clean-river'})<-[:PART_OF]-(part:Pledge)<-[:PAYS]-(payer:Actor)
                RETURN part.id + ' ' + payer.name AS share
                """));
        assertThat(shares).extracting(row -> row.text("share")).containsExactly("upper-share Upper Town");
    }
}
