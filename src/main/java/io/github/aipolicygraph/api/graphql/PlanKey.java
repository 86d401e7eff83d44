package io.github.aipolicygraph.api.graphql;

import java.util.Map;

/**
 * What is asked, with the values that it is asked with.
 *
 * @param operation which of the document's operations is meant; null if there is one only
 * @param charactersOfVariables about how many they take
 */
record PlanKey(String document, String operation, Map<String, Object> variables, int charactersOfVariables) {

    int characters() {
        return document.length() + charactersOfVariables;
    }
}
