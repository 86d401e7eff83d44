package io.github.aipolicygraph.engine.error;

/**
 * Identifies an error for programs: {@code extensions.code} of the error.
 *
 * <p>Each package lists the codes of the errors that it raises in an enum.
 */
@FunctionalInterface
public interface ErrorCode {

    String name();
}
