package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Description;

/** Reads people.yaml. */
record People(Citations citations, Collected facts) {

    void read(Fields person) {
        var description = Description.read(person, citations)
                .claim()
                .with("country", person.optional("country", Format.COUNTRY))
                .with("born", person.optional("born", Format.DATE));
        facts.add(person.place(), new Entity(EntityType.PERSON, description.build()));
    }
}
