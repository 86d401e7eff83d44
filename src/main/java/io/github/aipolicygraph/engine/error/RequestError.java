package io.github.aipolicygraph.engine.error;

/** Rejects a request, with a code for programs and a sentence for people. */
public final class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;
    private static final int LONG = 1000;

    private final ErrorCode code;

    public RequestError(ErrorCode code, String sentence) {
        super(brief(sentence));
        this.code = code;
    }

    /**
     * Shortens the middle of a sentence. The message is at both ends; what the caller sent in between may be as long as
     * a request.
     */
    private static String brief(String sentence) {
        return sentence.length() <= 2 * LONG
                ? sentence
                : sentence.substring(0, LONG) + " ... " + sentence.substring(sentence.length() - LONG);
    }

    /** Shortens a value that a caller sent, so that it fits in a sentence. */
    public static String shown(Object value) {
        var text = value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    public ErrorCode code() {
        return code;
    }
}
