package io.github.aipolicygraph.ask.ledger.picture.content;

import java.util.List;

/**
 * Holds the ground for a statement on novelty.
 *
 * @param sources how many sources say it
 * @param isConcluded true if the statement would be different without an editor's conclusions
 */
public record Ground(int sources, boolean isConcluded) {

    /** The ground if nobody says anything. */
    static final Ground NOTHING = new Ground(0, false);

    /** Adds the grounds of pledges with the same statement, each by its own sources. */
    public static Ground ofAll(List<Ground> alike) {
        var stated = alike.stream().filter(ground -> !ground.isOnlyConcluded()).toList();
        boolean isConcluded = alike.stream().anyMatch(Ground::isConcluded);
        return new Ground(stated.size() == 1 ? stated.get(0).sources : stated.size(), isConcluded);
    }

    /** Returns true if no source says it. */
    public boolean isOnlyConcluded() {
        return isConcluded && sources == 0;
    }
}
