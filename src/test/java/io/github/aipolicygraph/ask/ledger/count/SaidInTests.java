package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;

/** A figure in a test: euros pledged, by an ordinary claim, unless something else is said. */
record SaidInTests(
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

    static SaidInTests exactly(long amount) {
        return bounds(amount, amount, Modality.EXACT);
    }

    static SaidInTests about(long amount) {
        return bounds(amount, amount, Modality.ABOUT);
    }

    static SaidInTests from(long min, long max) {
        return bounds(min, max, Modality.RANGE);
    }

    static SaidInTests atLeast(long min) {
        return bounds(min, null, Modality.AT_LEAST);
    }

    static SaidInTests upTo(long max) {
        return bounds(null, max, Modality.UP_TO);
    }

    private static SaidInTests bounds(Long min, Long max, Modality modality) {
        return new SaidInTests(
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

    SaidInTests bounded(Long lowest, Long highest) {
        return new SaidInTests(lowest, highest, modality, currency, stage, period, rank, instrument, source, statedOn);
    }

    SaidInTests in(String other) {
        return new SaidInTests(min, max, modality, other, stage, period, rank, instrument, source, statedOn);
    }

    SaidInTests at(Stage other) {
        return new SaidInTests(min, max, modality, currency, other, period, rank, instrument, source, statedOn);
    }

    SaidInTests yearly() {
        return new SaidInTests(
                min, max, modality, currency, stage, Period.PER_YEAR, rank, instrument, source, statedOn);
    }

    SaidInTests preferred() {
        return ranked(Rank.PREFERRED);
    }

    SaidInTests slip() {
        return ranked(Rank.DEPRECATED);
    }

    SaidInTests ranked(Rank other) {
        return new SaidInTests(min, max, modality, currency, stage, period, other, instrument, source, statedOn);
    }

    SaidInTests as(Instrument other) {
        return new SaidInTests(min, max, modality, currency, stage, period, rank, other, source, statedOn);
    }

    SaidInTests by(String other) {
        return new SaidInTests(min, max, modality, currency, stage, period, rank, instrument, other, statedOn);
    }

    SaidInTests on(String day) {
        return new SaidInTests(min, max, modality, currency, stage, period, rank, instrument, source, day);
    }

    Figure figure(String claim) {
        return new Figure(
                claim, stage, instrument, period, min, max, modality, currency, statedOn, rank, List.of(source));
    }
}
