package io.github.aipolicygraph.facts.kind.pledge;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.RecordFields;
import java.util.HashMap;
import java.util.Map;

/** The preferred claims of a pledge: of each kind at most one, or nobody could tell which to take. */
final class Preferred {

    private final Map<String, Place> seen = new HashMap<>();

    /** Takes what the claim is of, such as "sum of the stage PLEDGED". */
    void check(RecordFields claim, Rank rank, String of) {
        if (rank != Rank.PREFERRED) {
            return;
        }
        var first = seen.putIfAbsent(of, claim.place());
        if (first != null) {
            claim.problem(
                    "rank",
                    "a second PREFERRED %s, after the one at %s".formatted(of, first),
                    "PREFERRED at most once, and NORMAL for the others");
        }
    }
}
