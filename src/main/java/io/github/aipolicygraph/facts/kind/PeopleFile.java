package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactCollector;

/** Reads people.yaml. */
public record PeopleFile(Citations citations, FactCollector facts) {

    public void read(RecordFields person) {
        var description = Description.read(person, citations)
                .claim()
                .with("country", person.optional("country", Format.COUNTRY))
                .with("born", person.optional("born", Format.DATE));
        facts.add(person.place(), new EntityRecord(EntityLabels.PERSON, description.build()));
    }
}
