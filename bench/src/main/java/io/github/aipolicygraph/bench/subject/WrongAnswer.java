package io.github.aipolicygraph.bench.subject;

/** An answer that is not the one expected: it is counted, and never as an answer. */
final class WrongAnswer extends IllegalStateException {

    WrongAnswer(String message) {
        super(message);
    }
}
