package io.github.aipolicygraph.engine.error;

/**
 * What a program can tell errors apart by: {@code extensions.code} of the error.
 *
 * <p>Each package has the codes of the errors that it raises, as an enum.
 */
@FunctionalInterface
public interface ErrorCode {

    String name();
}
