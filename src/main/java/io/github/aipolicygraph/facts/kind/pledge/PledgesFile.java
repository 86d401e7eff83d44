package io.github.aipolicygraph.facts.kind.pledge;

import io.github.aipolicygraph.domain.vocabulary.kind.PublicPrivate;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.attribute.Span;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;

/** Reads pledges.yaml. */
public record PledgesFile(Ids ids, Citations citations, VocabularyFile vocabulary, FactCollector facts) {

    public void read(RecordFields pledge) {
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
                pledge.place(),
                new EntityRecord(EntityLabels.PLEDGE, described.claim().build()));
        new Actors(ids, citations, described, facts).read(pledge, announcedOn);
        new PayerList(ids, citations, described, facts).read(pledge);
        new PledgeLinks(ids, citations, described.id(), facts).read(pledge);
        new Figures(ids, citations, described.id(), facts).read(pledge);
    }
}
