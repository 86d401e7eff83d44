package io.github.aipolicygraph.api.graphql;

import java.util.Map;

/**
 * Identifies a request together with its values.
 *
 * @param operation the name of the operation to run; null if the document has only one
 * @param charactersOfVariables the approximate size of the variables
 */
record PlanKey(String document, String operation, Map<String, Object> variables, int charactersOfVariables) {

    int characters() {
        return document.length() + charactersOfVariables;
    }
}
