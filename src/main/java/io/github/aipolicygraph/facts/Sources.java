package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Source;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.PartialDate;

/** Reads sources.yaml. */
record Sources(Collected facts) {

    void read(Fields source) {
        source.list("formerly", Format.SLUG);
        facts.add(
                source.place(),
                new Source(
                        source.required("id", Format.SLUG).orElse(""),
                        source.required("title", Format.TEXT).orElse(""),
                        source.optional("publisher", Format.TEXT),
                        source.optional("url", Format.URL),
                        source.optional("published", Format.DATE).map(PartialDate::text),
                        source.optional("language", Format.LANGUAGE)));
    }
}
