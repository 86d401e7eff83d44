package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.InternalErrors;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Maps failures to errors for callers, never in the words of the database or the driver. */
final class ErrorMapper {

    private static final Logger LOG = Logger.getLogger(ErrorMapper.class);
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private ErrorMapper() {}

    static RequestError asRequestError(Throwable failure) {
        var cause = cause(failure);
        if (cause instanceof RequestError error) {
            return error;
        }
        if (isTooLarge(cause)) {
            return new RequestError(
                    EngineCode.TOO_LARGE, "The answer is too large. Ask for smaller pages or less depth.");
        }
        if (isAway(cause) || cause instanceof TimeoutException) {
            LOG.warnf("The database does not answer: %s", cause.getMessage());
            return new RequestError(
                    EngineCode.UNAVAILABLE, "The database does not answer just now. Try again in a moment.");
        }
        if (isTimeout(cause)) {
            return tooLong();
        }
        return InternalErrors.error(cause, cause instanceof Neo4jException vendor ? ", " + vendor.code() : "");
    }

    /** Returns true if the database became unreachable, which says nothing about the statement. */
    static boolean isAway(Throwable failure) {
        var cause = cause(failure);
        return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException;
    }

    /** Returns true if the server could not run its own plan. */
    static boolean isOfThePlan(Throwable failure) {
        return cause(failure) instanceof DatabaseException;
    }

    static RequestError tooLong() {
        return new RequestError(
                EngineCode.TIMEOUT, "The database took too long for this field. Ask for smaller pages or less depth.");
    }

    /** Returns true if the same statement may succeed when it is retried. */
    static boolean mayPass(Throwable failure) {
        return cause(failure) instanceof RetryableException && !isTooLarge(cause(failure));
    }

    /** Returns true if a field that could not be read in layers may be read as a whole. */
    static boolean mayPassAsWhole(Throwable failure) {
        return cause(failure) instanceof LayeredReader.GivenUp || isTimeout(failure) || mayPass(failure);
    }

    /** Returns true if the server ended the statement at its time limit. */
    static boolean isTimeout(Throwable failure) {
        return cause(failure) instanceof ClientException vendor && vendor.code().startsWith(TIMED_OUT);
    }

    /**
     * Returns true if the statement needs too much memory. The vendor calls this error transient because another
     * transaction may end and free memory, but this statement would fail again.
     */
    private static boolean isTooLarge(Throwable cause) {
        return cause instanceof Neo4jException vendor && vendor.code().contains("OutOfMemory");
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? cause(failure.getCause())
                : failure;
    }
}
