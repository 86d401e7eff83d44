package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import io.github.aipolicygraph.bench.generate.draw.Draw;
import java.util.function.IntSupplier;

/** Who is tied to whom, as often as in the real fact base; posts are the exception, see {@link #posts}. */
final class Relations {

    private static final double IN_HOT = 0.8;

    private final Size size;
    private final Draw draw;
    private final Recording recording;

    Relations(Size size, Draw draw, Recording recording) {
        this.size = size;
        this.draw = draw;
        this.recording = recording;
    }

    void write() {
        posts();
        many("PARTICIPATED_IN", 175, this::actor, this::event);
        many("SIGNED", 147, this::actor, this::event);
        many("PARTNER_OF", 97, this::actor, this::institution);
        many("MEMBER_OF", 75, this::actor, this::institution);
        many("ORGANISED", 60, this::institution, this::event);
        many("OWNS", 34, this::actor, this::institution);
        many("FUNDS", 34, this::institution, this::institution);
        many("FOUNDED", 21, this::person, this::institution);
        many("SUBSIDIARY_OF", 8, this::institution, this::institution);
        many("ADVISES", 5, this::person, this::institution);
        inside("PART_OF", size.people(), size.institutions(), 30);
        inside("PART_OF", size.firstEvent(), size.events(), 30);
    }

    /** Three or more each, where the real people have one: a question of three levels is to find each of them full. */
    private void posts() {
        for (int person = 0; person < size.people(); person++) {
            var posts = 3 + (draw.chance(0.2) ? 1 + draw.below(4) : 0);
            for (int post = 0; post < posts; post++) {
                var from = draw.partialDate(1995, 30);
                var until = from != null && draw.chance(0.3) ? "202" + (5 + draw.below(2)) : null;
                recording.record(new Said("HOLDS_POSITION", person)
                        .to(institution())
                        .with(
                                Column.ROLE,
                                draw.of(
                                        "President",
                                        "Directrice",
                                        "Adviser",
                                        "Conseillère",
                                        "Chief executive",
                                        "Minister"))
                        .with(Column.VALID_FROM, from)
                        .with(Column.VALID_TO, until)
                        .with(Column.NOTE, draw.chance(0.1) ? "The page names no dates." : null));
            }
        }
    }

    private void many(String predicate, int perMille, IntSupplier subject, IntSupplier object) {
        for (int number = size.perMille(perMille); number > 0; number--) {
            var from = subject.getAsInt();
            var to = object.getAsInt();
            if (from != to) {
                recording.record(new Said(predicate, from)
                        .to(to)
                        .with(
                                Column.ROLE,
                                draw.chance(0.4) ? draw.of("speaker", "host", "signatory", "shareholder") : null)
                        .with(Column.VALID_FROM, draw.partialDate(2015, 11)));
            }
        }
    }

    /** Always a part of something with a lower number, so that there is no cycle. */
    private void inside(String predicate, int first, int count, int perMille) {
        for (int number = size.perMille(perMille); number > 0; number--) {
            var part = 1 + draw.below(count - 1);
            recording.record(new Said(predicate, first + part).to(first + draw.below(part)));
        }
    }

    int person() {
        return draw.skewed(size.people(), size.people() / 50, 0.3);
    }

    int institution() {
        return size.people() + draw.skewed(size.institutions(), hotInstitutions(), IN_HOT);
    }

    int hotInstitutions() {
        return Math.max(20, size.institutions() * 15 / 1000);
    }

    int actor() {
        return draw.chance(0.4) ? person() : institution();
    }

    int event() {
        return size.firstEvent() + draw.skewed(size.events(), size.events() / 40, 0.5);
    }

    int pledge() {
        return size.firstPledge() + draw.skewed(size.pledges(), size.pledges() / 40, 0.4);
    }
}
