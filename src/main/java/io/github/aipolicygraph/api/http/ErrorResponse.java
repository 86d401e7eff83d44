package io.github.aipolicygraph.api.http;

import io.github.aipolicygraph.api.http.request.BadRequest;
import io.github.aipolicygraph.api.http.request.BadRequest.Code;
import io.github.aipolicygraph.api.http.request.MediaTypes;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.InternalErrors;
import io.github.aipolicygraph.engine.error.RequestError;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletionException;

/** Writes the response to a request that isn't answered, with status, code and sentence. */
public final class ErrorResponse {

    private static final long TIME_TO_READ_MILLIS = 2000;

    private ErrorResponse() {}

    static void because(RoutingContext route, Throwable failure) {
        var cause = cause(failure);
        if (cause instanceof BadRequest bad) {
            send(route, bad.status(), bad.code().name(), bad.getMessage());
        } else if (!route.response().closed()) {
            var error = error(cause);
            send(route, status(error), error.code().name(), error.getMessage());
        }
    }

    public static RequestError error(Throwable failure) {
        var cause = cause(failure);
        return cause instanceof RequestError error ? error : InternalErrors.error(cause);
    }

    /** Returns what was thrown, without the exceptions that futures wrap around it. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? cause(failure.getCause())
                : failure;
    }

    static void unknownPath(RoutingContext route) {
        route.response().putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.OF_ERRORS);
        send(
                route,
                HttpResponseStatus.NOT_FOUND,
                Code.NOT_FOUND.name(),
                "Nothing is here. Questions go to /graphql; the schema is at /graphql/schema.graphql.");
    }

    /** Returns the status of an error: the caller's fault, unless the error says otherwise. */
    public static HttpResponseStatus status(RequestError error) {
        if (!(error.code() instanceof EngineCode code)) {
            return HttpResponseStatus.BAD_REQUEST;
        }
        return switch (code) {
            case UNAVAILABLE -> HttpResponseStatus.SERVICE_UNAVAILABLE;
            case TIMEOUT -> HttpResponseStatus.GATEWAY_TIMEOUT;
            case INTERNAL -> HttpResponseStatus.INTERNAL_SERVER_ERROR;
            default -> HttpResponseStatus.BAD_REQUEST;
        };
    }

    private static void send(RoutingContext route, HttpResponseStatus status, String code, String sentence) {
        if (status == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE) {
            closeSoon(route);
        }
        route.response().setStatusCode(status.code()).end(ResponseWriter.error(code, sentence));
    }

    /**
     * Closes the connection soon, because the rest of the request may be endless. The caller first gets time to read
     * why.
     */
    private static void closeSoon(RoutingContext route) {
        if (route.request().version() != HttpVersion.HTTP_2) {
            route.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            route.vertx()
                    .setTimer(
                            TIME_TO_READ_MILLIS,
                            over -> route.request().connection().close());
        }
    }
}
