package io.github.aipolicygraph.graph.serving;

/** A question that is not answered, with a code for programs and a sentence for people. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a program can tell refusals apart by: {@code extensions.code} of the error. */
    enum Code {
        BAD_CURSOR, INTERNAL, PAGE_SIZE, TIMEOUT, UNAVAILABLE
    }

    private final Code code;

    Refusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
