package io.github.aipolicygraph.facts.kind.pledge;

import static io.github.aipolicygraph.domain.vocabulary.Predicate.DRAWS_ON;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.PART_OF;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.SAME_MONEY_AS;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.EnumSet;
import java.util.Set;

/** How a pledge hangs together with other money: the whole it is in, where it comes from, what it repeats. */
record PledgeLinks(Ids ids, Citations citations, String pledge, FactCollector facts) {

    private static final Set<EntityLabels> PLEDGE = EnumSet.of(EntityLabels.PLEDGE);
    private static final Set<EntityLabels> FUND = EnumSet.of(EntityLabels.INSTITUTION, EntityLabels.PLEDGE);

    void read(RecordFields record) {
        record.records(
                "part_of",
                tie -> add(
                        tie,
                        tie(PART_OF, tie, "pledge", PLEDGE)
                                .with("decomposition", tie.required("decomposition", Format.oneOf(Decomposition.class)))
                                .with("counting", tie.required("counting", Format.oneOf(Counting.class)))
                                .disputedBy(citations.against(tie))));
        record.records("draws_on", tie -> add(tie, tie(DRAWS_ON, tie, "from", FUND)));
        record.records(
                "same_money_as",
                tie -> add(
                        tie,
                        tie(SAME_MONEY_AS, tie, "pledge", PLEDGE)
                                .with("judgement", tie.required("judgement", Format.oneOf(Judgement.class)))));
    }

    private ClaimRecord.Builder tie(Predicate predicate, RecordFields tie, String field, Set<EntityLabels> allowed) {
        var other = tie.required(field, ids.of(allowed));
        // What is part of itself is reported with all cycles.
        if (predicate != PART_OF && other.filter(pledge::equals).isPresent()) {
            tie.problem(field, "the pledge itself", "another one");
        }
        return ClaimRecord.that(predicate, pledge)
                .to(other)
                .with("inferred", tie.optional("inferred", Format.TEXT))
                .supportedBy(citations.of(tie));
    }

    private void add(RecordFields tie, ClaimRecord.Builder claim) {
        facts.add(tie.place(), claim.build());
    }
}
