package io.github.aipolicygraph.bench.generate;

import java.util.Locale;

/** How many of each there are: the shares are those of the real fact base. */
record Size(int people, int institutions, int events, int pledges, int sources) {

    /** From a number of entities: {@code 10k}, {@code 1m} or plain digits. */
    static Size of(String entities) {
        var text = entities.toLowerCase(Locale.ROOT).replace("k", "000").replace("m", "000000");
        var all = Integer.parseInt(text);
        var people = all * 23 / 100;
        var events = all * 12 / 100;
        var pledges = all / 4;
        return new Size(people, all - people - events - pledges, events, pledges, all * 54 / 100);
    }

    int entities() {
        return people + institutions + events + pledges;
    }

    int actors() {
        return people + institutions;
    }

    int firstEvent() {
        return actors();
    }

    int firstPledge() {
        return actors() + events;
    }

    /** This share of the entities, in thousandths: how often a relation is stated. */
    int perMille(int share) {
        return (int) (entities() * (long) share / 1000);
    }
}
