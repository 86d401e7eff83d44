package io.github.aipolicygraph.api.http;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the schema as text, for tools that generate clients from it: {@code /graphql/schema.graphql}. */
@Singleton
public class SchemaRoute {

    private static final int AHEAD_OF_ALL_BELOW_GRAPHQL = -2;

    private final GraphQLSchema schema;
    private Buffer text;

    SchemaRoute(GraphQLSchema schema) {
        this.schema = schema;
    }

    void open(@Observes Router router) {
        router.route("/graphql/schema.graphql")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AHEAD_OF_ALL_BELOW_GRAPHQL)
                .blockingHandler(this::send, false);
    }

    /** Prints the schema once, on the first request, because printing would delay the start. */
    private synchronized Buffer text() {
        if (text == null) {
            text = Buffer.buffer(new SchemaPrinter().print(schema));
        }
        return text;
    }

    private void send(RoutingContext route) {
        route.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(text());
    }
}
