package io.github.aipolicygraph.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;

/**
 * JSON that is being written, in UTF-8.
 *
 * <p>It is written straight to bytes: a tree of JSON values and a text would be two more copies of an answer that may hold
 * ten thousand objects. What was begun can be taken back, because a null deep within an answer may turn out to make a whole
 * object null.
 */
public final class JsonBytes extends Pieces {

    private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);
    private static final int LONGEST_ESCAPE = 6;
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char letter = ' '; letter < PLAIN.length; letter++) {
            PLAIN[letter] = letter != '"' && letter != '\\';
        }
    }

    public JsonBytes(int expectedLength) {
        super(expectedLength);
    }

    /** A brace, a bracket, a comma, a colon. */
    public void mark(char ascii) {
        room(1);
        bytes[end++] = (byte) ascii;
    }

    /** What is JSON already. */
    public void json(byte[] written) {
        append(written, written.length);
    }

    /**
     * Anything that an answer is made of: maps with texts as keys, lists, texts, numbers, booleans, null, and
     * what is written already.
     */
    public void value(Object value) {
        if (value instanceof String text) {
            text(text);
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
        ascii(number.toString());
    }

    private void ascii(String text) {
        room(text.length());
        for (int at = 0; at < text.length(); at++) {
            bytes[end++] = (byte) text.charAt(at);
        }
    }

    public void text(String text) {
        int size = text.length();
        room(size + 2);
        // Variables of its own: fields would be written back for every letter.
        var to = bytes;
        int at = end;
        to[at++] = '"';
        for (int from = 0; from < size; from++) {
            char letter = text.charAt(from);
            if (!isPlain(letter)) {
                end = at;
                escaping(text, from);
                mark('"');
                return;
            }
            to[at++] = (byte) letter;
        }
        to[at++] = '"';
        end = at;
    }

    private static boolean isPlain(char letter) {
        return letter < PLAIN.length && PLAIN[letter];
    }

    private void escaping(String text, int from) {
        room((text.length() - from) * LONGEST_ESCAPE + 1);
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isPlain(letter)) {
                bytes[end++] = (byte) letter;
            } else if (letter < 0x80) {
                escape(letter);
            } else if (letter < 0x800) {
                bytes[end++] = (byte) (0xC0 | letter >> 6);
                bytes[end++] = (byte) (0x80 | letter & 0x3F);
            } else if (!Character.isSurrogate(letter)) {
                bytes[end++] = (byte) (0xE0 | letter >> 12);
                bytes[end++] = (byte) (0x80 | letter >> 6 & 0x3F);
                bytes[end++] = (byte) (0x80 | letter & 0x3F);
            } else if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                pair(text.codePointAt(at++));
            } else {
                // Half a character has no bytes in UTF-8; as an escape it comes back as it was.
                hexadecimal(letter);
            }
        }
    }

    private void pair(int point) {
        bytes[end++] = (byte) (0xF0 | point >> 18);
        bytes[end++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[end++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[end++] = (byte) (0x80 | point & 0x3F);
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
