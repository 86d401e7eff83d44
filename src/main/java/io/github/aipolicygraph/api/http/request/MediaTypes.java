package io.github.aipolicygraph.api.http.request;

import io.github.aipolicygraph.api.http.request.BadRequest.Code;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the media types of requests, and the one that the caller wants for the answer. */
public final class MediaTypes {

    private static final String USUAL_ANSWER = "application/graphql-response+json";

    /** The last one is wrong, but was common before the specification existed. */
    private static final List<String> ANSWERS = List.of(USUAL_ANSWER, "application/json", "application/graphql+json");

    /**
     * The type of error responses, which every client can read, even one that asked for a type that this server cannot
     * write.
     */
    public static final String OF_ERRORS = named("application/json");

    private static final List<String> ANY = List.of("*/*", "application/*");
    private static final String UNTOLD = "";

    private MediaTypes() {}

    /** Returns the writable type with the highest weight, and of equal ones the first; empty if none is writable. */
    public static Optional<String> ofAnswer(MultiMap headers) {
        var accepted = MediaType.all(headers.getAll(HttpHeaders.ACCEPT));
        if (accepted.isEmpty()) {
            return Optional.of(named(USUAL_ANSWER));
        }
        var refused = accepted.stream()
                .filter(type -> type.weight() == 0)
                .map(MediaType::name)
                .toList();
        return accepted.stream()
                .filter(type -> type.weight() > 0)
                .sorted(Comparator.comparingDouble(MediaType::weight).reversed())
                .flatMap(type -> written(type.name()))
                .filter(type -> !refused.contains(type))
                .findFirst()
                .map(MediaTypes::named);
    }

    private static Stream<String> written(String accepted) {
        return ANSWERS.stream().filter(type -> ANY.contains(accepted) || type.equals(accepted));
    }

    private static String named(String type) {
        return type + "; charset=UTF-8";
    }

    /**
     * Returns true if the body is the document itself, and false if it is JSON that contains the document.
     *
     * <p>If both a script and its library set the header, one type arrives twice, as from GraphiQL's page.
     */
    public static boolean isDocument(MultiMap headers) {
        var types = MediaType.all(headers.getAll(HttpHeaders.CONTENT_TYPE));
        var names = types.stream().map(MediaType::name).distinct().toList();
        var encodings = types.stream()
                .flatMap(type -> type.parameter("charset").stream())
                .distinct()
                .toList();
        if (names.size() > 1 || encodings.size() > 1) {
            throw refused("The request names more than one Content-Type. Send one.");
        }
        var name = names.isEmpty() ? UNTOLD : names.get(0);
        if (name.equals("application/graphql")) {
            return true;
        }
        if (name.equals(UNTOLD) || name.equals("*/*") || ANSWERS.contains(name)) {
            return false;
        }
        throw refused("Send the question as application/json (or its document alone, as application/graphql).");
    }

    private static BadRequest refused(String sentence) {
        return new BadRequest(HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE, Code.CONTENT_TYPE, sentence);
    }
}
