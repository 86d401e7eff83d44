package io.github.aipolicygraph.ask.ledger.picture.content;

import java.util.List;

/**
 * What a word on novelty rests on.
 *
 * @param sources how many sources say it
 * @param isConcluded whether the word would be another one without what an editor concluded
 */
public record Ground(int sources, boolean isConcluded) {

    /** Nobody says anything. */
    static final Ground NOTHING = new Ground(0, false);

    /** Of pledges of which the same is said, each by sources of its own. */
    public static Ground ofAll(List<Ground> alike) {
        var stated = alike.stream().filter(ground -> !ground.isOnlyConcluded()).toList();
        boolean isConcluded = alike.stream().anyMatch(Ground::isConcluded);
        return new Ground(stated.size() == 1 ? stated.get(0).sources : stated.size(), isConcluded);
    }

    /** Whether no source says it. */
    public boolean isOnlyConcluded() {
        return isConcluded && sources == 0;
    }
}
