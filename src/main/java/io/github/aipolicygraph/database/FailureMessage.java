package io.github.aipolicygraph.database;

import java.util.Optional;

/** Explains a failure with its own message and that of its root cause. */
public final class FailureMessage {

    private FailureMessage() {}

    public static String of(Throwable failure) {
        var outer = said(failure).orElse(failure.getClass().getSimpleName());
        var inner = innermost(failure);
        return inner == null || outer.contains(inner) ? outer : outer + " Cause: " + inner;
    }

    /**
     * Returns the innermost message, which says most: a driver or a library wraps it in messages of its own, and
     * sometimes in exceptions without any.
     */
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
