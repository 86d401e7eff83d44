package io.github.aipolicygraph.endpoint;

import io.netty.handler.codec.http.HttpResponseStatus;

/** A request that holds no question: an HTTP status for programs and a sentence for people. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpResponseStatus status;

    BadRequest(HttpResponseStatus status, String sentence) {
        // Of no use to anybody, and the most expensive part.
        super(sentence, null, false, false);
        this.status = status;
    }

    static BadRequest malformed(String sentence) {
        return new BadRequest(HttpResponseStatus.BAD_REQUEST, sentence);
    }

    HttpResponseStatus status() {
        return status;
    }
}
