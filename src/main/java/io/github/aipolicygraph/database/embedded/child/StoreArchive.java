package io.github.aipolicygraph.database.embedded.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps the store of the graph in one file, so that a new server needn't repeat what another one has already done.
 * Users and passwords are in another store, which each server creates for itself.
 */
public final class StoreArchive {

    private static final List<String> PARTS = List.of("databases/neo4j", "transactions/neo4j");
    private static final String LOCK = "database_lock";

    private StoreArchive() {}

    /**
     * Packs the store of a server that has stopped.
     *
     * @param data the data directory in its home
     */
    public static void pack(Path data, Path archive) throws IOException {
        Files.createDirectories(archive.getParent());
        // Writes to another file and then moves it: half an archive must not be mistaken for a whole one.
        var draft = archive.resolveSibling(archive.getFileName() + ".new");
        try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (var file : filesOf(data)) {
                zip.putNextEntry(new ZipEntry(data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> filesOf(Path data) throws IOException {
        try (var first = Files.walk(data.resolve(PARTS.get(0)));
                var second = Files.walk(data.resolve(PARTS.get(1)))) {
            return Stream.concat(first, second)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(LOCK))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Unpacks the store to where a server without one will find it.
     *
     * <p>It reads the directory at the end of the file first. A file that is cut short has none, but read from its
     * start it looks whole if it is cut between two entries.
     */
    static void unpack(Path archive, Path data) throws IOException {
        int entries = 0;
        try (var directory = new ZipFile(archive.toFile());
                var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = data.resolve(entry.getName()).normalize();
                if (!file.startsWith(data)) {
                    throw new IOException("it has a file outside the store, " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                entries++;
            }
            if (entries != directory.size()) {
                throw new IOException("it has %d of %d files".formatted(entries, directory.size()));
            }
        }
    }
}
