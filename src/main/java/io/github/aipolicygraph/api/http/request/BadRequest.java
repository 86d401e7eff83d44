package io.github.aipolicygraph.api.http.request;

import io.netty.handler.codec.http.HttpResponseStatus;

/** Rejects a request without a question: an HTTP status and a code for programs, and a sentence for people. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Identifies the problem for programs more clearly than the status, which a client library may hide. */
    public enum Code {
        BAD_REQUEST,
        BATCH_UNSUPPORTED,
        CONTENT_TYPE,
        DEPTH_LIMIT,
        INPUT_LIMIT,
        METHOD,
        NOT_ACCEPTABLE,
        NOT_FOUND,
        NUMBER_LIMIT,
        REQUEST_SIZE,
        WEBSOCKET_UNSUPPORTED
    }

    private final HttpResponseStatus status;
    private final Code code;

    public BadRequest(HttpResponseStatus status, Code code, String sentence) {
        // Disables the stack trace: nobody reads it, and it is the most expensive part.
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static BadRequest malformed(String sentence) {
        return malformed(Code.BAD_REQUEST, sentence);
    }

    static BadRequest malformed(Code code, String sentence) {
        return new BadRequest(HttpResponseStatus.BAD_REQUEST, code, sentence);
    }

    public HttpResponseStatus status() {
        return status;
    }

    public Code code() {
        return code;
    }
}
