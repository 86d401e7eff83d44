package io.github.aipolicygraph.engine.error;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Handles unforeseen failures: logs each with an ID, and tells the caller only the ID. */
public final class InternalErrors {

    private static final Logger LOG = Logger.getLogger(InternalErrors.class);

    private InternalErrors() {}

    public static RequestError error(Throwable cause) {
        return error(cause, "");
    }

    /**
     * Logs a failure and returns the error for the caller.
     *
     * @param more what the log adds to the cause
     */
    public static RequestError error(Throwable cause, String more) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "Internal error %s%s", id, more);
        return new RequestError(
                EngineCode.INTERNAL, "Something went wrong here. If you report it, give this id: %s.".formatted(id));
    }
}
