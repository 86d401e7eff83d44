package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.Resolution;
import java.util.Collection;
import java.util.List;

/** Signals that a question has no answer. Its sentence says why, and what to ask instead. */
public final class CannotCount extends RuntimeException {

    /** Says for programs why nothing can be counted. */
    public enum Code {
        BAD_CURRENCY,
        BAD_SOURCE,
        CYCLE
    }

    private final Code code;

    private CannotCount(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    static CannotCount noSuchCurrency(String asked, Collection<String> known) {
        return new CannotCount(
                Code.BAD_CURRENCY,
                "There are no exchange rates for %s; ask for one of %s, or without a currency."
                        .formatted(asked, joined(known)));
    }

    static CannotCount noSource() {
        return new CannotCount(
                Code.BAD_SOURCE, "With resolve SOURCE, give as source the id of the source whose figures count.");
    }

    static CannotCount sourceWithout(Resolution resolve, String source) {
        return new CannotCount(
                Code.BAD_SOURCE,
                "The source %s is of no use with resolve %s; ask with resolve SOURCE, or without a source."
                        .formatted(source, resolve));
    }

    static CannotCount cycle(List<String> pledges) {
        return new CannotCount(
                Code.CYCLE,
                "These pledges are parts of themselves and cannot be counted: %s, which is part of %s. Correct their part_of."
                        .formatted(String.join(", which is part of ", pledges), pledges.get(0)));
    }

    private static String joined(Collection<?> all) {
        return String.join(", ", all.stream().map(Object::toString).toList());
    }
}
