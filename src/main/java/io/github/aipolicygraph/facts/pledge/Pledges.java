package io.github.aipolicygraph.facts.pledge;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Description;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.facts.reading.Span;
import io.github.aipolicygraph.facts.vocabulary.Vocabulary;
import io.github.aipolicygraph.pledge.PublicPrivate;
import io.github.aipolicygraph.vocabulary.own.ClosedSet;

/** Reads pledges.yaml. */
public record Pledges(Ids ids, Citations citations, Vocabulary vocabulary, Collected facts) {

    public void read(Fields pledge) {
        var described = Description.read(pledge, citations);
        var announcedOn = pledge.optional("announced_on", Format.DATE);
        var horizon = Span.read(pledge, "horizon_start", "horizon_end");
        described
                .claim()
                .with("kind", pledge.required("kind", vocabulary.oneOf(ClosedSet.PLEDGE_KIND)))
                .with("purpose", pledge.required("purpose", vocabulary.oneOf(ClosedSet.PURPOSE)))
                .with("announcedOn", announcedOn)
                .with("publicPrivate", pledge.optional("public_private", Format.oneOf(PublicPrivate.class)))
                .with("horizonStart", horizon.start())
                .with("horizonEnd", horizon.end());
        facts.add(
                pledge.place(), new Entity(EntityType.PLEDGE, described.claim().build()));
        new Actors(ids, citations, described, facts).read(pledge, announcedOn);
        new Payers(ids, citations, described, facts).read(pledge);
        new Ties(ids, citations, described.id(), facts).read(pledge);
        new Figures(ids, citations, described.id(), facts).read(pledge);
    }
}
