package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.ErrorCode;

/** The codes of errors that are raised before a document is executed: it is too large, or cannot be read. */
public enum LimitCode implements ErrorCode {
    ALIAS_LIMIT,
    BAD_QUERY,
    DEPTH_LIMIT,
    DIRECTIVE_LIMIT,
    FRAGMENT_LIMIT,
    INPUT_LIMIT,
    INTROSPECTION_LIMIT,
    NUMBER_LIMIT,
    ROOT_LIMIT,
    TOKEN_LIMIT
}
