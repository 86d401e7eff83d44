package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.claim.FactBase;
import java.time.Duration;
import java.util.Locale;

/** What a load found and did, in one line for people. */
record Summary(FactBase files, Changes changes, Duration took) {

    private static final double MILLIS = 1000.0;

    @Override
    public String toString() {
        return String.format(
                Locale.ENGLISH,
                "%,d sources, %,d people, %,d institutions, %,d events, %,d pledges, %,d exchange rates, "
                        + "%,d claims, %,d pieces of evidence; %s%s (%.1f s)",
                files.sources().size(),
                files.count(EntityType.PERSON),
                files.count(EntityType.INSTITUTION),
                files.count(EntityType.EVENT),
                files.count(EntityType.PLEDGE),
                files.rates().size(),
                files.claims().size(),
                files.evidence(),
                done(),
                warnings(),
                took.toMillis() / MILLIS);
    }

    private String warnings() {
        var count = files.warnings().size();
        return count == 0 ? "" : "; %,d %s in dataset.warnings".formatted(count, count == 1 ? "warning" : "warnings");
    }

    private String done() {
        if (changes.areNone()) {
            return "0 new, 0 retracted, nothing changed";
        }
        return String.format(
                Locale.ENGLISH,
                "claims: %,d new, %,d retracted; evidence: %,d new, %,d retracted; "
                        + "records: %,d written, %,d retracted; everything else unchanged",
                changes.claims().size(),
                changes.retractedClaims().size(),
                changes.evidence().size(),
                changes.retractedEvidence().size(),
                changes.written() - changes.claims().size() - changes.evidence().size(),
                changes.retracted()
                        - changes.retractedClaims().size()
                        - changes.retractedEvidence().size());
    }
}
