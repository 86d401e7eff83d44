package io.github.aipolicygraph.ledger.count;

import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.vocabulary.Modality;
import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.Instrument;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.List;

/** A figure in a test: euros pledged, by an ordinary claim, unless something else is said. */
record Said(
        Long min,
        Long max,
        Modality modality,
        String currency,
        Stage stage,
        Period period,
        Rank rank,
        Instrument instrument,
        String source,
        String statedOn) {

    static Said exactly(long amount) {
        return bounds(amount, amount, Modality.EXACT);
    }

    static Said about(long amount) {
        return bounds(amount, amount, Modality.ABOUT);
    }

    static Said from(long min, long max) {
        return bounds(min, max, Modality.RANGE);
    }

    static Said atLeast(long min) {
        return bounds(min, null, Modality.AT_LEAST);
    }

    static Said upTo(long max) {
        return bounds(null, max, Modality.UP_TO);
    }

    private static Said bounds(Long min, Long max, Modality modality) {
        return new Said(
                min,
                max,
                modality,
                "EUR",
                Stage.PLEDGED,
                Period.TOTAL,
                Rank.NORMAL,
                Instrument.UNSPECIFIED,
                "gazette",
                null);
    }

    Said bounded(Long lowest, Long highest) {
        return new Said(lowest, highest, modality, currency, stage, period, rank, instrument, source, statedOn);
    }

    Said in(String other) {
        return new Said(min, max, modality, other, stage, period, rank, instrument, source, statedOn);
    }

    Said at(Stage other) {
        return new Said(min, max, modality, currency, other, period, rank, instrument, source, statedOn);
    }

    Said yearly() {
        return new Said(min, max, modality, currency, stage, Period.PER_YEAR, rank, instrument, source, statedOn);
    }

    Said preferred() {
        return ranked(Rank.PREFERRED);
    }

    Said slip() {
        return ranked(Rank.DEPRECATED);
    }

    Said ranked(Rank other) {
        return new Said(min, max, modality, currency, stage, period, other, instrument, source, statedOn);
    }

    Said as(Instrument other) {
        return new Said(min, max, modality, currency, stage, period, rank, other, source, statedOn);
    }

    Said by(String other) {
        return new Said(min, max, modality, currency, stage, period, rank, instrument, other, statedOn);
    }

    Said on(String day) {
        return new Said(min, max, modality, currency, stage, period, rank, instrument, source, day);
    }

    Figure figure(String claim) {
        return new Figure(
                claim, stage, instrument, period, min, max, modality, currency, statedOn, rank, List.of(source));
    }
}
