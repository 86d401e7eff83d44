package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import io.github.aipolicygraph.bench.generate.draw.Draw;
import io.github.aipolicygraph.bench.generate.draw.Words;

/** What is said of pledges: who makes, pays and receives them, of what they are part, and how much they are. */
final class PledgeClaims {

    private final Size size;
    private final Draw draw;
    private final Relations relations;
    private final Recording recording;

    PledgeClaims(Size size, Draw draw, Relations relations, Recording recording) {
        this.size = size;
        this.draw = draw;
        this.relations = relations;
        this.recording = recording;
    }

    void write(Entities entities) {
        for (int number = 0; number < size.pledges(); number++) {
            var pledge = size.firstPledge() + number;
            var announced = entities.date(pledge);
            actors(pledge, announced);
            ties(pledge, number, announced);
            figures(pledge, announced);
        }
    }

    private void actors(int pledge, String announced) {
        recording.record(made(pledge, announced));
        if (draw.chance(0.25)) {
            recording.record(made(pledge, announced));
        }
        recording.record(new Said("PAYS", relations.institution()).to(pledge));
        if (draw.chance(0.2)) {
            recording.record(new Said("PAYS", relations.actor()).to(pledge));
        }
        if (draw.chance(0.5)) {
            recording.record(new Said("BENEFITS", pledge).to(relations.institution()));
        }
    }

    private Said made(int pledge, String announced) {
        return new Said("MADE", relations.institution()).to(pledge).with(Column.VALID_FROM, announced);
    }

    private void ties(int pledge, int number, String announced) {
        if (draw.chance(0.6)) {
            recording.record(
                    new Said("ANNOUNCED_AT", pledge).to(relations.event()).with(Column.VALID_FROM, announced));
        }
        if (draw.chance(0.1)) {
            recording.record(new Said("DRAWS_ON", pledge).to(relations.institution()));
        }
        if (number > 0 && draw.chance(0.3)) {
            recording.record(new Said("PART_OF", pledge)
                    .to(size.firstPledge() + draw.below(number))
                    .with(Column.DECOMPOSITION, draw.of("BY_PAYER", "BY_PURPOSE", "BY_PLACE"))
                    .with(Column.COUNTING, draw.of("ADDITIVE", "ADDITIVE", "OVERLAPPING")));
        }
        if (number > 0 && draw.chance(0.05)) {
            recording.record(new Said("SAME_MONEY_AS", pledge)
                    .to(size.firstPledge() + draw.below(number))
                    .with(Column.JUDGEMENT, draw.of("SAME", "PARTLY", "DISPUTED")));
        }
    }

    private void figures(int pledge, String announced) {
        amount(pledge, announced);
        if (draw.chance(0.6)) {
            amount(pledge, announced);
        }
        if (draw.chance(0.5)) {
            recording.record(bounded(new Said("QUANTITY", pledge), 1 + draw.below(100_000))
                    .with(Column.MEASURE, draw.of("CHIPS", "MEGAWATTS", "SITES")));
        }
        if (draw.chance(0.4)) {
            recording.record(new Said("NOVELTY", pledge).with(Column.VALUE, draw.of("NEW", "REALLOCATED", "UNKNOWN")));
        }
        if (draw.chance(0.4)) {
            recording.record(bounded(new Said("PAYER", pledge), 1 + draw.below(90))
                    .with(Column.GROUP, draw.of("COMPANIES", "PUBLIC"))
                    .link("NAMES", relations.institution()));
        }
        if (draw.chance(0.6)) {
            recording.record(new Said("STAGE", pledge)
                    .with(Column.STAGE, draw.of("PLEDGED", "BUDGETED", "COMMITTED"))
                    .with(Column.STATED_ON, announced));
        }
    }

    private void amount(int pledge, String announced) {
        recording.record(bounded(new Said("AMOUNT", pledge), draw.sum())
                .with(Column.STAGE, draw.of("PLEDGED", "PLEDGED", "PLEDGED", "COMMITTED", "DISBURSED"))
                .with(Column.INSTRUMENT, draw.of("UNSPECIFIED", "GRANT", "CAPEX"))
                .with(Column.CURRENCY, draw.of("EUR", "EUR", "USD"))
                .with(Column.PERIOD, "TOTAL")
                .with(Column.STATED_ON, announced)
                .link("SAID_BY", relations.actor()));
    }

    private Said bounded(Said said, long number) {
        var modality = draw.of("EXACT", "EXACT", "ABOUT", "AT_LEAST", "UP_TO");
        return said.with(Column.MODALITY, modality)
                .with(Column.MIN, modality.equals("UP_TO") ? null : number)
                .with(Column.MAX, modality.equals("AT_LEAST") ? null : number);
    }

    /** What actors said about people, institutions, events and pledges, and what fields of institutions are said to be. */
    void writeStatements() {
        for (int number = size.perMille(220); number > 0; number--) {
            var said = new Said("STATED", relations.actor())
                    .to(
                            draw.chance(0.6)
                                    ? relations.pledge()
                                    : draw.chance(0.5) ? relations.event() : relations.institution())
                    .with(Column.STANCE, draw.of("SUPPORTS", "CRITICISES", "WARNS", "PRAISES", "PREDICTS"))
                    .with(Column.TEXT, new Words(draw).sentence())
                    .with(Column.STATED_ON, draw.partialDate(2022, 5));
            recording.record(draw.chance(0.4) ? said.link("SAID_AT", relations.event()) : said);
        }
        for (int number = size.perMille(100); number > 0; number--) {
            recording.record(bounded(new Said("FIELD", relations.institution()), draw.below(1000))
                    .with(Column.FIELD, draw.of("members", "staff", "budget")));
        }
    }
}
