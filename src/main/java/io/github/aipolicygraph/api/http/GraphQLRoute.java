package io.github.aipolicygraph.api.http;

import io.github.aipolicygraph.api.graphql.GraphQLEngine;
import io.github.aipolicygraph.api.graphql.GraphQLSettings;
import io.github.aipolicygraph.api.http.request.BadRequest;
import io.github.aipolicygraph.api.http.request.BadRequest.Code;
import io.github.aipolicygraph.api.http.request.GraphQLRequest;
import io.github.aipolicygraph.api.http.request.MediaTypes;
import io.github.aipolicygraph.api.http.request.ReadBody;
import io.github.aipolicygraph.api.http.request.ReadRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/**
 * Handles {@code /graphql} and every path below it, before SmallRye's own routes. No request is passed on to those,
 * because they would run it on another engine without any of the limits of this one.
 *
 * <p>Nothing here blocks, so everything runs on the event loop. The database driver answers on a thread of its own,
 * which also serializes the answer; only sending it returns to the event loop.
 */
@Singleton
public class GraphQLRoute {

    /** SmallRye's WebSocket route precedes all others, at -99. */
    private static final int AHEAD_OF_SOCKETS = -150;

    private static final int AHEAD_OF_SMALLRYE = -1;
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final List<HttpMethod> OF_LINKS = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final GraphQLEngine engine;
    private final long largest;

    GraphQLRoute(GraphQLEngine engine, GraphQLSettings settings) {
        this.engine = engine;
        this.largest = settings.largestRequest().asLongValue();
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(AHEAD_OF_SOCKETS).handler(GraphQLRoute::refuseSockets);
        router.route("/graphql/*").order(AHEAD_OF_SOCKETS).handler(GraphQLRoute::refuseSockets);
        router.route("/graphql").order(AHEAD_OF_SMALLRYE).handler(this::handle);
        // Comes after the route of the schema.
        router.route("/graphql/*").order(AHEAD_OF_SMALLRYE).handler(ErrorResponse::unknownPath);
    }

    /**
     * Rejects WebSockets: any page open in a browser could open one to this server and would be answered beyond all
     * limits.
     */
    private static void refuseSockets(RoutingContext route) {
        boolean isSocket = route.request().headers().getAll(HttpHeaders.UPGRADE).stream()
                .anyMatch(protocols -> protocols.toLowerCase(Locale.ROOT).contains("websocket"));
        if (!isSocket) {
            route.next();
            return;
        }
        route.response().putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.OF_ERRORS);
        ErrorResponse.because(
                route,
                new BadRequest(
                        HttpResponseStatus.BAD_REQUEST,
                        Code.WEBSOCKET_UNSUPPORTED,
                        "Nothing is answered over a WebSocket. Send the question by POST, or by GET as a link."));
    }

    private void handle(RoutingContext route) {
        if (route.request().method().equals(HttpMethod.OPTIONS)) {
            route.response().putHeader(HttpHeaders.ALLOW, METHODS).end();
            return;
        }
        try {
            var accepted = MediaTypes.ofAnswer(route.request().headers());
            route.response().putHeader(HttpHeaders.CONTENT_TYPE, accepted.orElse(MediaTypes.OF_ERRORS));
            if (accepted.isEmpty()) {
                throw new BadRequest(
                        HttpResponseStatus.NOT_ACCEPTABLE,
                        Code.NOT_ACCEPTABLE,
                        "The answer cannot be written as anything that Accept names. Accept application/json.");
            }
            question(route)
                    .onSuccess(question -> answer(route, question))
                    .onFailure(failure -> ErrorResponse.because(route, failure));
        } catch (RuntimeException failure) {
            ErrorResponse.because(route, failure);
        }
    }

    private Future<GraphQLRequest> question(RoutingContext route) {
        var request = route.request();
        if (OF_LINKS.contains(request.method())) {
            return Future.succeededFuture(ReadRequest.ofLink(route.queryParams()));
        }
        if (!request.method().equals(HttpMethod.POST)) {
            route.response().putHeader(HttpHeaders.ALLOW, METHODS);
            throw new BadRequest(
                    HttpResponseStatus.METHOD_NOT_ALLOWED,
                    Code.METHOD,
                    "Send the question by POST, or by GET as a link.");
        }
        boolean isDocument = MediaTypes.isDocument(request.headers());
        return ReadBody.of(request, largest).map(body -> ReadRequest.ofBody(body, isDocument));
    }

    private void answer(RoutingContext route, GraphQLRequest question) {
        var connection = route.vertx().getOrCreateContext();
        engine.answer(question.document(), question.operation(), question.variables())
                .thenApply(ResponseWriter::of)
                .whenComplete((body, failure) -> connection.runOnContext(ready -> {
                    if (failure == null) {
                        route.end(body);
                    } else {
                        ErrorResponse.because(route, failure);
                    }
                }));
    }
}
