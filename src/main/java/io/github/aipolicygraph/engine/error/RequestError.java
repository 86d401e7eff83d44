package io.github.aipolicygraph.engine.error;

/** A question that is not answered, with a code for programs and a sentence for people. */
public final class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;
    private static final int LONG = 1000;

    /** What a program can tell refusals apart by: {@code extensions.code} of the error. */
    public enum Code {
        ALIAS_LIMIT,
        BAD_CURRENCY,
        BAD_CURSOR,
        BAD_DATE,
        BAD_FILTER,
        BAD_ORDER,
        BAD_QUERY,
        BAD_SOURCE,
        CYCLE,
        DEPTH_LIMIT,
        DIRECTIVE_LIMIT,
        FRAGMENT_LIMIT,
        INPUT_LIMIT,
        INTERNAL,
        INTROSPECTION_LIMIT,
        NUMBER_LIMIT,
        PAGE_SIZE,
        ROOT_LIMIT,
        SEARCH_TEXT,
        TIMEOUT,
        TOKEN_LIMIT,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Code code;

    public RequestError(Code code, String sentence) {
        super(brief(sentence));
        this.code = code;
    }

    /** What is said comes first and last; what the caller sent may be as long as a request. */
    private static String brief(String sentence) {
        return sentence.length() <= 2 * LONG
                ? sentence
                : sentence.substring(0, LONG) + " ... " + sentence.substring(sentence.length() - LONG);
    }

    /** What a caller sent, short enough for a sentence. */
    public static String shown(Object value) {
        var text = value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    public Code code() {
        return code;
    }
}
