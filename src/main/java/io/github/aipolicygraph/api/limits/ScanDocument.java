package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.RequestError;

/**
 * Scans the text of a document once before it is parsed, because the parser takes microseconds for each digit of a
 * number and milliseconds for a thousand tokens. The parser reports text that isn't GraphQL.
 */
final class ScanDocument {

    private static final String BLOCK = "\"\"\"";

    private final String text;
    private final Nesting nesting;
    private final Limits limits;
    private int at;
    private int tokens;
    private int digits;

    private ScanDocument(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
        nesting = new Nesting(limits);
    }

    /**
     * Checks the text.
     *
     * @throws RequestError if it contains too much, or a number that is too long
     */
    static void check(String text, Limits limits) {
        var scan = new ScanDocument(text, limits);
        while (scan.at < text.length()) {
            scan.next(text.charAt(scan.at));
        }
    }

    private void next(char first) {
        if (first == '#') {
            while (at < text.length() && !isLineEnd(text.charAt(at))) {
                at++;
            }
        } else if (first <= ' ' || first == ',') {
            at++;
        } else {
            token(first, at);
        }
    }

    private void token(char first, int begin) {
        tokens++;
        if (tokens > limits.tokens()) {
            throw new RequestError(
                    LimitCode.TOKEN_LIMIT,
                    "The document is too long: at most %d names, values and brackets are read, up to %s. Split it, or put long lists into variables."
                            .formatted(limits.tokens(), place(begin)));
        }
        skip(first);
        if (first == '-' || isDigit(first)) {
            number(begin);
        } else {
            nesting.mark(first, () -> place(begin));
        }
    }

    private void skip(char first) {
        if (first == '"') {
            text();
        } else if (first == '-' || isDigit(first)) {
            skipNumber();
        } else if (isLetter(first)) {
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
        } else {
            at += text.startsWith("...", at) ? 3 : 1;
        }
    }

    /** Skips what the parser reads as one number: after 1e1, -1 is the next number. */
    private void skipNumber() {
        at++;
        skipDigits();
        if (isAt(at, ".") && hasDigit(at + 1)) {
            at++;
            skipDigits();
        }
        if (isAt(at, "eE")) {
            int power = at + (isAt(at + 1, "+-") ? 2 : 1);
            if (hasDigit(power)) {
                at = power;
                skipDigits();
            }
        }
    }

    private void skipDigits() {
        while (hasDigit(at)) {
            at++;
        }
    }

    private boolean hasDigit(int place) {
        return place < text.length() && isDigit(text.charAt(place));
    }

    private boolean isAt(int place, String characters) {
        return place < text.length() && characters.indexOf(text.charAt(place)) >= 0;
    }

    private void text() {
        if (text.startsWith(BLOCK, at)) {
            int end = text.indexOf(BLOCK, at + BLOCK.length());
            while (end > 0 && text.charAt(end - 1) == '\\') {
                end = text.indexOf(BLOCK, end + BLOCK.length());
            }
            int next = end < 0 ? text.length() : end + BLOCK.length();
            // The parser counts each line separately.
            tokens += (int) text.substring(at, next).lines().count();
            at = next;
            return;
        }
        at++;
        while (at < text.length() && text.charAt(at) != '"' && !isLineEnd(text.charAt(at))) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void number(int begin) {
        var written = text.substring(begin, at);
        digits += written.length();
        if (digits > Numbers.DIGITS_OF_A_DOCUMENT) {
            throw new RequestError(
                    LimitCode.NUMBER_LIMIT,
                    "The numbers of the document have more than %d digits together, counted up to %s. Put them into variables."
                            .formatted(Numbers.DIGITS_OF_A_DOCUMENT, place(begin)));
        }
        if (!Numbers.isShort(written)) {
            throw Numbers.refused("At %s".formatted(place(begin)), written);
        }
    }

    private String place(int position) {
        int line = 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
        return "line %d, column %d".formatted(line, position - text.lastIndexOf('\n', position - 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
