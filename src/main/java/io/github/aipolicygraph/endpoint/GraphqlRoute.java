package io.github.aipolicygraph.endpoint;

import io.github.aipolicygraph.graph.serving.GraphqlSettings;
import io.github.aipolicygraph.graph.serving.Serving;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The way in: {@code /graphql}, ahead of the route that SmallRye has there.
 *
 * <p>Nothing here waits, so everything runs on the thread of the connection; the database's driver answers on a thread of
 * its own, which also writes the answer down, and only the sending goes back to the connection.
 */
@Singleton
public class GraphqlRoute {

    private static final int AHEAD_OF_SMALLRYE = -1;

    private final Serving serving;
    private final long largest;

    GraphqlRoute(Serving serving, GraphqlSettings settings) {
        this.serving = serving;
        this.largest = settings.largestRequest().asLongValue();
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(AHEAD_OF_SMALLRYE).handler(this::handle);
    }

    private void handle(RoutingContext route) {
        var request = route.request();
        var method = request.method();
        boolean known = method.equals(HttpMethod.POST) || method.equals(HttpMethod.GET);
        if (!known || request.headers().contains(HttpHeaders.UPGRADE)) {
            // Sockets and questions about the route itself stay SmallRye's.
            route.next();
            return;
        }
        var accepted = MediaTypes.ofAnswer(route);
        if (accepted.isEmpty()) {
            route.response()
                    .setStatusCode(HttpResponseStatus.NOT_ACCEPTABLE.code())
                    .end();
            return;
        }
        route.response().putHeader(HttpHeaders.CONTENT_TYPE, accepted.get());
        question(route).onSuccess(question -> answer(route, question)).onFailure(failure -> refuse(route, failure));
    }

    private Future<Question> question(RoutingContext route) {
        var request = route.request();
        try {
            if (request.method().equals(HttpMethod.GET)) {
                return Future.succeededFuture(ReadQuestion.ofLink(route.queryParams()));
            }
            boolean isDocument = MediaTypes.isDocument(request.getHeader(HttpHeaders.CONTENT_TYPE));
            return ReadBody.of(request, largest).map(body -> ReadQuestion.ofBody(body, isDocument));
        } catch (BadRequest refusal) {
            return Future.failedFuture(refusal);
        }
    }

    private void answer(RoutingContext route, Question question) {
        var connection = route.vertx().getOrCreateContext();
        serving.answer(question.document(), question.operation(), question.variables())
                .thenApply(WriteAnswer::of)
                .whenComplete((body, failure) -> connection.runOnContext(ready -> {
                    if (failure == null) {
                        route.end(body);
                    } else {
                        route.fail(failure);
                    }
                }));
    }

    private static void refuse(RoutingContext route, Throwable failure) {
        if (failure instanceof BadRequest refusal) {
            route.response().setStatusCode(refusal.status().code()).end(WriteAnswer.of(refusal));
        } else {
            route.fail(failure);
        }
    }
}
