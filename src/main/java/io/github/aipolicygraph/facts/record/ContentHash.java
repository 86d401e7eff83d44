package io.github.aipolicygraph.facts.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * A hash over keys and values in which no two contents share an encoding.
 *
 * <p>Every text goes in behind its length: joined by a separator, "a.b" and "c" would be the same as "a" and "b.c".
 */
public final class ContentHash {

    private static final int BYTES_KEPT = 16;

    private final MessageDigest sha256;

    public ContentHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    public ContentHash add(String text) {
        return add(text.getBytes(UTF_8));
    }

    public ContentHash add(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
        return this;
    }

    public ContentHash add(SortedMap<String, ?> values) {
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            add(entry.getKey());
            addValue(entry.getValue());
        }
        return this;
    }

    /** The sort of the value goes in too, so that a list of one text is not that text, nor 1 the text "1". */
    private void addValue(Object value) {
        if (value instanceof Collection<?> items) {
            add("list").add(String.valueOf(items.size()));
            items.forEach(this::addValue);
        } else {
            add(value instanceof Number ? "number" : "text").add(value.toString());
        }
    }

    /** 128 bits are enough to name what is here, and short enough to be read aloud. */
    public String shortHex() {
        return HexFormat.of().formatHex(sha256.digest(), 0, BYTES_KEPT);
    }
}
