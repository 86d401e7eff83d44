package io.github.aipolicygraph.engine.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON in UTF-8.
 *
 * <p>It writes straight to bytes: a tree of JSON values and a text would be two more copies of an answer that may hold
 * ten thousand objects. Writing can be undone, because a null deep in an answer may turn a whole object into null.
 */
public final class JsonBytes extends JsonBuffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);
    private static final int LONGEST_ESCAPE = 6;

    public JsonBytes(int expectedLength) {
        super(expectedLength);
    }

    /** Writes a brace, a bracket, a comma or a colon. */
    public void mark(char ascii) {
        room(1);
        bytes[end++] = (byte) ascii;
    }

    /** Writes text that is already JSON. */
    public void json(byte[] written) {
        append(written, written.length);
    }

    /**
     * Writes any value of an answer: maps with text keys, lists, text, numbers, booleans, null, and JSON that is
     * already written.
     */
    public void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof byte[] written) {
            json(written);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonBytes written) {
            append(written);
        } else if (value == null || value instanceof Boolean) {
            ascii(String.valueOf(value));
        } else {
            throw new IllegalArgumentException(
                    "No JSON is known for a " + value.getClass().getName() + ".");
        }
    }

    private void object(Map<?, ?> object) {
        char before = '{';
        for (var entry : object.entrySet()) {
            mark(before);
            text(entry.getKey().toString());
            mark(':');
            value(entry.getValue());
            before = ',';
        }
        if (object.isEmpty()) {
            mark('{');
        }
        mark('}');
    }

    private void array(List<?> array) {
        char before = '[';
        for (var item : array) {
            mark(before);
            value(item);
            before = ',';
        }
        if (array.isEmpty()) {
            mark('[');
        }
        mark(']');
    }

    private void number(Number number) {
        if (number instanceof Double decimal && !Double.isFinite(decimal)) {
            throw new IllegalStateException(number + " is no number in JSON.");
        }
        ascii(number instanceof BigDecimal exact ? exact.toPlainString() : number.toString());
    }

    private void ascii(String text) {
        room(text.length());
        for (int at = 0; at < text.length(); at++) {
            bytes[end++] = (byte) text.charAt(at);
        }
    }

    /** Writes a text. Half a surrogate pair has no bytes in UTF-8, so it becomes a question mark. */
    public void text(String text) {
        var utf8 = text.getBytes(UTF_8);
        room(utf8.length + 2);
        bytes[end++] = '"';
        if (JsonEscaping.isAll(utf8)) {
            System.arraycopy(utf8, 0, bytes, end, utf8.length);
            end += utf8.length;
        } else {
            escaping(utf8);
        }
        mark('"');
    }

    private void escaping(byte[] utf8) {
        room(utf8.length * LONGEST_ESCAPE);
        for (byte one : utf8) {
            if (JsonEscaping.is(one)) {
                bytes[end++] = one;
            } else {
                escape((char) one);
            }
        }
    }

    private void escape(char letter) {
        int known = "\"\\\n\r\t\b\f".indexOf(letter);
        if (known < 0) {
            hexadecimal(letter);
            return;
        }
        bytes[end++] = '\\';
        bytes[end++] = (byte) "\"\\nrtbf".charAt(known);
    }

    private void hexadecimal(char letter) {
        bytes[end++] = '\\';
        bytes[end++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[end++] = HEX[letter >> shift & 0xF];
        }
    }
}
