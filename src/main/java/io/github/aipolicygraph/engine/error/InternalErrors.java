package io.github.aipolicygraph.engine.error;

import java.util.UUID;
import org.jboss.logging.Logger;

/** A failure that nobody foresaw: the log has it under an id, and the caller is told the id alone. */
public final class InternalErrors {

    private static final Logger LOG = Logger.getLogger(InternalErrors.class);

    private InternalErrors() {}

    public static RequestError error(Throwable cause) {
        return error(cause, "");
    }

    /**
     * @param more what the log says of it beside its cause
     */
    public static RequestError error(Throwable cause, String more) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "Internal error %s%s", id, more);
        return new RequestError(
                EngineCode.INTERNAL, "Something went wrong here. If you report it, give this id: %s.".formatted(id));
    }
}
