package io.github.aipolicygraph.api.http.request;

import java.util.Map;

/**
 * What a caller asks.
 *
 * @param document in the language of GraphQL
 * @param operation which of the document's operations is meant, or null
 * @param variables numbers among them are {@link java.math.BigDecimal}
 */
public record GraphQLRequest(String document, String operation, Map<String, Object> variables) {

    public GraphQLRequest {
        if (document == null || document.isBlank()) {
            throw BadRequest.malformed("The request has no \"query\": give it the document to be answered.");
        }
    }
}
