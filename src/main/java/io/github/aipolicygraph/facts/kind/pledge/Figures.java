package io.github.aipolicygraph.facts.kind.pledge;

import static io.github.aipolicygraph.domain.vocabulary.Predicate.AMOUNT;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.NOVELTY;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.QUANTITY;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.STAGE;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Measure;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.facts.attribute.Bounds;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.ClaimRecord.Link;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.Optional;

/** What single pages say of a pledge: sums, quantities, whether it is new money, and how far it has come. */
record Figures(Ids ids, Citations citations, String pledge, FactCollector facts) {

    void read(RecordFields record) {
        var preferred = new Preferred();
        record.records("money", figure -> money(figure, preferred));
        record.records("quantities", this::quantity);
        record.records(
                "novelty",
                figure -> facts.add(
                        figure.place(),
                        said(NOVELTY, figure)
                                .with("value", figure.required("value", Format.oneOf(Novelty.class)))
                                .build()));
        record.records(
                "status_history",
                figure -> facts.add(
                        figure.place(),
                        claim(STAGE, figure, figure.optional("on", Format.DATE))
                                .with("stage", figure.required("stage", Format.oneOf(Stage.class)))
                                .build()));
    }

    private void money(RecordFields figure, Preferred preferred) {
        var rank = figure.required("rank", Format.oneOf(Rank.class)).orElse(Rank.NORMAL);
        var stage = figure.required("stage", Format.oneOf(Stage.class));
        var period = figure.required("period", Format.oneOf(Period.class));
        if (stage.isPresent() && period.isPresent()) {
            preferred.check(figure, rank, "figure of stage %s and period %s".formatted(stage.get(), period.get()));
        }
        var claim = said(AMOUNT, figure)
                .with("stage", stage)
                .with("instrument", figure.required("instrument", Format.oneOf(Instrument.class)))
                .with("currency", figure.required("currency", Format.CURRENCY))
                .with("period", period)
                .ranked(rank);
        facts.add(
                figure.place(), Bounds.required(figure, Format.WHOLE).in(claim).build());
    }

    private void quantity(RecordFields figure) {
        var claim = said(QUANTITY, figure)
                .with("measure", figure.required("measure", Format.oneOf(Measure.class)))
                .with("unit", figure.required("unit", Format.TEXT));
        facts.add(
                figure.place(), Bounds.required(figure, Format.NUMBER).in(claim).build());
    }

    private ClaimRecord.Builder said(Predicate predicate, RecordFields figure) {
        return claim(predicate, figure, figure.optional("stated_on", Format.DATE))
                .link(
                        Link.SAID_BY,
                        figure.optional("said_by", ids.of(Ids.ACTOR)).stream().toList());
    }

    private ClaimRecord.Builder claim(Predicate predicate, RecordFields figure, Optional<DateSpan> statedOn) {
        return ClaimRecord.that(predicate, pledge)
                .with("statedOn", statedOn)
                .with("inferred", figure.optional("inferred", Format.TEXT))
                .supportedBy(citations.single(figure));
    }
}
