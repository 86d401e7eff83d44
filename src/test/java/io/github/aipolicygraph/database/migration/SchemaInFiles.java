package io.github.aipolicygraph.database.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the migrations say that a database holds when all of them have been applied, as their texts say it. */
final class SchemaInFiles {

    private static final Path FILES = Path.of("cypher/migrations");
    private static final Pattern MADE_OR_DROPPED =
            Pattern.compile("(?m)^(CREATE|DROP) (?:FULLTEXT )?(INDEX|CONSTRAINT) (\\w+) IF ");

    private SchemaInFiles() {}

    static List<String> versions() {
        return files("V").map(file -> file.substring(1, file.indexOf("__"))).toList();
    }

    /** As in "index entity_name_order" and "constraint entity_id". */
    static List<String> names() {
        var names = new ArrayList<String>();
        Stream.concat(files("beforeMigrate"), files("V")).forEach(file -> {
            var statement = MADE_OR_DROPPED.matcher(text(file));
            while (statement.find()) {
                var name = statement.group(2).toLowerCase() + " " + statement.group(3);
                names.remove(name);
                if (statement.group(1).equals("CREATE")) {
                    names.add(name);
                }
            }
        });
        return names;
    }

    private static Stream<String> files(String start) {
        try (var files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(start))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(FILES.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
