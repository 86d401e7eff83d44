package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.SourceRecord;

/** Reads sources.yaml. */
public record SourcesFile(FactCollector facts) {

    public void read(RecordFields source) {
        source.list("formerly", Format.SLUG);
        facts.add(
                source.place(),
                new SourceRecord(
                        source.required("id", Format.SLUG).orElse(""),
                        source.required("title", Format.TEXT).orElse(""),
                        source.optional("publisher", Format.TEXT),
                        source.optional("url", Format.URL),
                        source.optional("published", Format.DATE).map(DateSpan::text),
                        source.optional("language", Format.LANGUAGE)));
    }
}
