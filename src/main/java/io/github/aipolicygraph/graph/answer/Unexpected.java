package io.github.aipolicygraph.graph.answer;

import io.github.aipolicygraph.graph.answer.Refusal.Code;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A failure that nobody foresaw: the log has it under an id, and the caller is told the id alone. */
public final class Unexpected {

    private static final Logger LOG = Logger.getLogger(Unexpected.class);

    private Unexpected() {}

    public static Refusal refusal(Throwable cause) {
        return refusal(cause, "");
    }

    /**
     * @param more what the log says of it beside its cause
     */
    public static Refusal refusal(Throwable cause, String more) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "Internal error %s%s", id, more);
        return new Refusal(
                Code.INTERNAL, "Something went wrong here. If you report it, give this id: %s.".formatted(id));
    }
}
