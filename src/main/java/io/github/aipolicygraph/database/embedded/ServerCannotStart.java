package io.github.aipolicygraph.database.embedded;

/** Says in one sentence why the embedded server cannot start, and what to do. */
public final class ServerCannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerCannotStart(String sentence) {
        super(sentence);
    }

    ServerCannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
