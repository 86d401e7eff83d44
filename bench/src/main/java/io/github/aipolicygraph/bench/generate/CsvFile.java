package io.github.aipolicygraph.bench.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of rows; an absent value is an empty field, which the import leaves out. */
final class CsvFile implements AutoCloseable {

    private final BufferedWriter writer;
    private final StringBuilder line = new StringBuilder(512);
    private long rows;

    CsvFile(Path directory, String name, String header) {
        try {
            writer = Files.newBufferedWriter(directory.resolve(name + ".csv"));
            writer.write(header + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void row(Object... values) {
        line.setLength(0);
        for (int at = 0; at < values.length; at++) {
            if (at > 0) {
                line.append(',');
            }
            append(values[at]);
        }
        try {
            writer.append(line.append('\n'));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        rows++;
    }

    private void append(Object value) {
        if (value == null) {
            return;
        }
        var text = value.toString();
        if (text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    /** Two arrays as one row. */
    static Object[] joined(Object[] head, Object[] rest) {
        var row = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, row, head.length, rest.length);
        return row;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
