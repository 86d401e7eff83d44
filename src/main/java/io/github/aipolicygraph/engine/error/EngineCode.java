package io.github.aipolicygraph.engine.error;

/** Lists the codes of the errors that the engine raises. */
public enum EngineCode implements ErrorCode {
    BAD_CURSOR,
    BAD_DATE,
    BAD_FILTER,
    BAD_ID,
    FRAGMENT_LIMIT,
    INTERNAL,
    PAGE_SIZE,
    TIMEOUT,
    TOO_LARGE,
    UNAVAILABLE
}
