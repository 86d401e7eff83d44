package io.github.aipolicygraph.load;

import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.diff.LoadDiff;
import java.time.Duration;
import java.util.Locale;

/** Summarizes for people what a load found and did, in one line. */
record LoadSummary(FactBase files, LoadDiff diff, Duration took) {

    private static final double MILLIS = 1000.0;

    @Override
    public String toString() {
        return String.format(
                Locale.ENGLISH,
                "%,d sources, %,d people, %,d institutions, %,d events, %,d pledges, %,d exchange rates, "
                        + "%,d claims, %,d pieces of evidence; %s%s (%.1f s)",
                files.sources().size(),
                files.count(EntityLabels.PERSON),
                files.count(EntityLabels.INSTITUTION),
                files.count(EntityLabels.EVENT),
                files.count(EntityLabels.PLEDGE),
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
        if (diff.isEmpty()) {
            return "0 new, 0 retracted, nothing changed";
        }
        return String.format(
                Locale.ENGLISH,
                "claims: %,d new, %,d retracted; evidence: %,d new, %,d retracted; "
                        + "records: %,d written, %,d retracted; everything else unchanged",
                diff.claims().size(),
                diff.retractedClaims().size(),
                diff.evidence().size(),
                diff.retractedEvidence().size(),
                diff.written() - diff.claims().size() - diff.evidence().size(),
                diff.retracted()
                        - diff.retractedClaims().size()
                        - diff.retractedEvidence().size());
    }
}
