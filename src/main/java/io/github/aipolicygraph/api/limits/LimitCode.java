package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.ErrorCode;

/** Lists the codes of errors before execution: the document is too large or cannot be read. */
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
