package io.github.aipolicygraph.database.embedded.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is taken whole or not at all, wherever it was cut. */
class CutArchiveTest {

    @TempDir
    Path directory;

    private byte[] whole;

    @BeforeEach
    void pack() throws IOException {
        for (var file : new String[] {"databases/neo4j/nodes", "databases/neo4j/links", "transactions/neo4j/log.0"}) {
            var place = directory.resolve("data").resolve(file);
            Files.createDirectories(place.getParent());
            Files.writeString(place, "what is in " + file);
        }
        StoreArchive.pack(directory.resolve("data"), directory.resolve("store.zip"));
        whole = Files.readAllBytes(directory.resolve("store.zip"));
    }

    @Test
    void isTakenIfItIsWhole() throws IOException {
        StoreArchive.unpack(directory.resolve("store.zip"), directory.resolve("taken"));

        assertThat(directory.resolve("taken/transactions/neo4j/log.0"))
                .hasContent("what is in transactions/neo4j/log.0");
    }

    @Test
    void isRefusedWhereverItIsCut() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            var cut = Files.write(directory.resolve("cut.zip"), Arrays.copyOf(whole, length));
            var data = directory.resolve("of-" + length);

            assertThatThrownBy(() -> StoreArchive.unpack(cut, data))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(IOException.class);
        }
    }
}
