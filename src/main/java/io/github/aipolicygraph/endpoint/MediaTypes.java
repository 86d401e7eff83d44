package io.github.aipolicygraph.endpoint;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which forms a question may have, and which form its caller wants the answer in. */
final class MediaTypes {

    private static final String USUAL_ANSWER = "application/graphql-response+json";

    /** The last one is wrong, but was common before there was a specification. */
    private static final List<String> ANSWERS = List.of("application/json", USUAL_ANSWER, "application/graphql+json");

    private MediaTypes() {}

    /** The first of the accepted types that can be written; empty if there is none. */
    static Optional<String> ofAnswer(RoutingContext request) {
        if (request.request().getHeader("Accept") == null) {
            return Optional.of(named(USUAL_ANSWER));
        }
        return request.parsedHeaders().accept().stream()
                .map(MediaTypes::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(MIMEHeader accepted) {
        var type = bare(accepted.rawValue());
        if (type.equals("*/*") || type.equals("application/*")) {
            return Optional.of(named(USUAL_ANSWER));
        }
        return ANSWERS.contains(type) ? Optional.of(named(type)) : Optional.empty();
    }

    private static String named(String type) {
        return type + "; charset=UTF-8";
    }

    /** Whether the body is the document itself; if not, it is JSON that holds the document. */
    static boolean isDocument(String contentType) {
        var type = bare(contentType);
        if (type.equals("application/graphql")) {
            return true;
        }
        if (type.isEmpty() || type.equals("*/*") || ANSWERS.contains(type)) {
            return false;
        }
        throw new BadRequest(
                HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE,
                "Send the question as application/json (or its document alone, as application/graphql).");
    }

    private static String bare(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
