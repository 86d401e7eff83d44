package io.github.aipolicygraph.api.http;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
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
    /** With everything that a tool needs to build a client: the scalars, and where each is specified. */
    private static final SchemaPrinter.Options PRINTED = SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(true)
            .includeDirectiveDefinitions(false)
            .includeDirectives(Directives.SpecifiedByDirective.getName()::equals);

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
            text = Buffer.buffer(new SchemaPrinter(PRINTED).print(schema));
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
