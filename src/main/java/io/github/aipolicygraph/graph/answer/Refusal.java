package io.github.aipolicygraph.graph.answer;

/** A question that is not answered, with a code for programs and a sentence for people. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    /** What a program can tell refusals apart by: {@code extensions.code} of the error. */
    public enum Code {
        BAD_CURRENCY,
        BAD_CURSOR,
        BAD_DATE,
        BAD_DECOMPOSITION,
        BAD_FILTER,
        BAD_ORDER,
        BAD_SOURCE,
        CYCLE,
        INTERNAL,
        PAGE_SIZE,
        SEARCH_TEXT,
        TIMEOUT,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Code code;

    public Refusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
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
