package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.time.LocalDate;

/** Finds what is suspicious but not wrong. The load goes on, and an editor should look at it. */
public record Suspicions(FactCollector facts, Problems problems, LocalDate today) {

    public void find() {
        new Days(facts, problems, today).find();
        new InconsistentDates(facts, problems).find();
        new StagesInOrder(facts, problems).find();
        new PaidAndPromised(facts, problems).find();
        new Duplicates(facts, problems).find();
        new OddRates(facts, problems, today).find();
    }
}
