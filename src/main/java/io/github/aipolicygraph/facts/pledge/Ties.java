package io.github.aipolicygraph.facts.pledge;

import static io.github.aipolicygraph.vocabulary.Predicate.DRAWS_ON;
import static io.github.aipolicygraph.vocabulary.Predicate.PART_OF;
import static io.github.aipolicygraph.vocabulary.Predicate.SAME_MONEY_AS;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.money.Counting;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Judgement;
import java.util.EnumSet;
import java.util.Set;

/** How a pledge hangs together with other money: the whole it is in, where it comes from, what it repeats. */
record Ties(Ids ids, Citations citations, String pledge, Collected facts) {

    private static final Set<EntityType> PLEDGE = EnumSet.of(EntityType.PLEDGE);
    private static final Set<EntityType> FUND = EnumSet.of(EntityType.INSTITUTION, EntityType.PLEDGE);

    void read(Fields record) {
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

    private Claim.Builder tie(Predicate predicate, Fields tie, String field, Set<EntityType> allowed) {
        var other = tie.required(field, ids.of(allowed));
        // What is part of itself is reported with all cycles.
        if (predicate != PART_OF && other.filter(pledge::equals).isPresent()) {
            tie.problem(field, "the pledge itself", "another one");
        }
        return Claim.that(predicate, pledge)
                .to(other)
                .with("inferred", tie.optional("inferred", Format.TEXT))
                .supportedBy(citations.of(tie));
    }

    private void add(Fields tie, Claim.Builder claim) {
        facts.add(tie.place(), claim.build());
    }
}
