package io.github.aipolicygraph.load.derive;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.facts.record.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Graphs that were loaded before get what a change of the rules derives, because it raises a number. */
class DerivationTest {

    private static final List<Path> RULES = List.of(
            Path.of("cypher/derive"),
            Path.of("src/main/java/io/github/aipolicygraph/load/derive"),
            Path.of("src/main/java/io/github/aipolicygraph/money"),
            Path.of("src/main/java/io/github/aipolicygraph/text"));

    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");

    /** Of version 2. Whoever changes a rule raises the version and puts the new hash here. */
    private static final String HASH = "dc86ce69835a75bfee6b8124d434848a";

    @Test
    void aRuleThatChangesRaisesTheVersion() throws IOException {
        var hash = new ContentHash();
        for (var folder : RULES) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    hash.add(bare(Files.readString(file)));
                }
            }
        }
        assertThat(hash.shortHex())
                .as("what is derived may have changed: raise Derivation.VERSION, unless it comes to the same")
                .isEqualTo(HASH);
    }

    /** Comments, line breaks and where a class lives change nothing of what is derived. */
    private static String bare(String file) {
        return COMMENT.matcher(file)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package ") && !line.isEmpty())
                .collect(joining());
    }
}
