package io.github.aipolicygraph.database;

import java.util.Optional;

/** Why something failed: the sentence of the failure, and that of what lies at the bottom of it. */
public final class FailureMessage {

    private FailureMessage() {}

    public static String of(Throwable failure) {
        var outer = said(failure).orElse(failure.getClass().getSimpleName());
        var inner = innermost(failure);
        return inner == null || outer.contains(inner) ? outer : outer + " Cause: " + inner;
    }

    /** What says most: a driver or a library wraps it in sentences of its own, and at times in some without any words. */
    private static String innermost(Throwable failure) {
        String last = null;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            last = said(cause).orElse(last);
        }
        return last;
    }

    private static Optional<String> said(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
