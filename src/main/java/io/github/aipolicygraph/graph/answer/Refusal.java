package io.github.aipolicygraph.graph.answer;

/** A question that is not answered, with a code for programs and a sentence for people. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a program can tell refusals apart by: {@code extensions.code} of the error. */
    public enum Code {
        BAD_CURSOR,
        INTERNAL,
        PAGE_SIZE,
        TIMEOUT,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Code code;

    public Refusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
