package io.github.aipolicygraph.api.http.request;

import java.util.Map;

/**
 * Holds what a caller asks.
 *
 * @param document the GraphQL document
 * @param operation the name of the operation to run, or null
 * @param variables the variables, with numbers as {@link java.math.BigDecimal}
 */
public record GraphQLRequest(String document, String operation, Map<String, Object> variables) {

    public GraphQLRequest {
        if (document == null || document.isBlank()) {
            throw BadRequest.malformed("The request has no \"query\": give it the document to be answered.");
        }
    }
}
