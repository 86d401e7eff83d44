package io.github.aipolicygraph.web.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.github.aipolicygraph.api.graphql.GraphQLEngine;
import io.github.aipolicygraph.api.http.ErrorResponse;
import io.github.aipolicygraph.api.http.request.BadRequest;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger of a pledge as a picture with an address of its own, so that an article or a notebook can show it:
 * {@code /pledges/{id}/ledger.svg}. It is a question of the API like any other.
 */
@Singleton
public class PictureRoute {

    private static final List<String> TIMES = List.of("valid", "stated", "recorded");

    /** What can be asked in the address beside the time, each an argument of the same name. */
    private static final List<String> ARGUMENTS =
            List.of("stage", "period", "decomposition", "resolve", "source", "currency", "language", "layout");

    private static final String DOCUMENT = """
        query Picture($id: ID!, $asOf: AsOf, $stage: Stage = PLEDGED, $period: Period = TOTAL,
            $decomposition: Decomposition, $resolve: Resolution = BEST, $source: ID, $currency: CurrencyCode,
            $language: Language = EN, $layout: PictureLayout = ADAPTIVE, $address: String) {
          pledge(id: $id, asOf: $asOf) {
            retractedAt
            mergedInto { id }
            ledger(stage: $stage, period: $period, decomposition: $decomposition, resolve: $resolve,
                source: $source, currency: $currency) {
              svg(language: $language, layout: $layout, address: $address)
            }
          }
        }\
        """;

    /** Which answer a refusal is, where it is not the caller's fault. */
    private static final Map<String, HttpResponseStatus> FAULTS = Map.of(
            "UNAVAILABLE", HttpResponseStatus.SERVICE_UNAVAILABLE,
            "TIMEOUT", HttpResponseStatus.GATEWAY_TIMEOUT,
            "INTERNAL", HttpResponseStatus.INTERNAL_SERVER_ERROR);

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final GraphQLEngine engine;

    PictureRoute(GraphQLEngine engine) {
        this.engine = engine;
    }

    void open(@Observes Router router) {
        router.get("/pledges/:id/ledger.svg").handler(this::handle);
    }

    private void handle(RoutingContext route) {
        try {
            var variables = variables(route);
            var connection = route.vertx().getOrCreateContext();
            engine.answer(DOCUMENT, null, variables)
                    .whenComplete((answer, failure) -> connection.runOnContext(ready -> {
                        if (failure == null) {
                            send(route, answer);
                        } else {
                            var error = ErrorResponse.error(failure);
                            refuse(route, ErrorResponse.status(error), error.getMessage());
                        }
                    }));
        } catch (BadRequest error) {
            refuse(route, error.status(), error.getMessage());
        }
    }

    private static Map<String, Object> variables(RoutingContext route) {
        var given = new TreeMap<String, Object>();
        route.queryParams().forEach(parameter -> given.put(parameter.getKey(), parameter.getValue()));
        var variables = new HashMap<String, Object>();
        variables.put("id", route.pathParam("id"));
        variables.put(
                "address", route.request().scheme() + "://" + route.request().authority());
        var asOf = new HashMap<String, Object>();
        given.forEach((name, value) -> {
            if (!TIMES.contains(name) && !ARGUMENTS.contains(name)) {
                throw BadRequest.malformed("There is no parameter \"%s\"; there are %s, %s."
                        .formatted(name, String.join(", ", ARGUMENTS), String.join(", ", TIMES)));
            }
            (TIMES.contains(name) ? asOf : variables).put(name, value);
        });
        if (!asOf.isEmpty()) {
            variables.put("asOf", asOf);
        }
        return variables;
    }

    private static void send(RoutingContext route, ExecutionResult answer) {
        if (!answer.getErrors().isEmpty()) {
            var error = answer.getErrors().get(0);
            refuse(route, status(error), error.getMessage());
            return;
        }
        var pledge = json(answer.<Map<String, Object>>getData().get("pledge"));
        if (pledge.getValueType() == JsonValue.ValueType.NULL) {
            refuse(
                    route,
                    HttpResponseStatus.NOT_FOUND,
                    "There is no pledge \"%s\" at that time.".formatted(route.pathParam("id")));
            return;
        }
        gone(route, pledge.asJsonObject())
                .ifPresentOrElse(
                        sentence -> refuse(route, HttpResponseStatus.GONE, sentence),
                        () -> draw(route, pledge.asJsonObject()));
    }

    private static void draw(RoutingContext route, JsonObject pledge) {
        route.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml; charset=utf-8")
                // A picture that is opened by itself is a document of this server: it may style itself and nothing
                // else.
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=60")
                .end(pledge.getJsonObject("ledger").getString("svg"));
    }

    /** Why there is no picture of a pledge that was taken back since; what it was may still be asked for. */
    private static Optional<String> gone(RoutingContext route, JsonObject pledge) {
        if (pledge.isNull("retractedAt") || route.queryParams().contains("recorded")) {
            return Optional.empty();
        }
        var instead = pledge.isNull("mergedInto")
                ? "Ask with recorded, a moment before that, for what was held then."
                : "It is now \"%s\"."
                        .formatted(pledge.getJsonObject("mergedInto").getString("id"));
        return Optional.of("The pledge \"%s\" was taken out of this graph at %s. %s"
                .formatted(route.pathParam("id"), pledge.getString("retractedAt"), instead));
    }

    private static JsonValue json(Object written) {
        if (!(written instanceof JsonBytes bytes)) {
            return JsonValue.NULL;
        }
        try (var reader = READERS.createReader(new ByteArrayInputStream(bytes.copy()), UTF_8)) {
            return reader.readValue();
        }
    }

    private static HttpResponseStatus status(GraphQLError error) {
        var code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        return FAULTS.getOrDefault(code == null ? "" : code.toString(), HttpResponseStatus.BAD_REQUEST);
    }

    private static void refuse(RoutingContext route, HttpResponseStatus status, String sentence) {
        route.response()
                .setStatusCode(status.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(sentence + "\n");
    }
}
