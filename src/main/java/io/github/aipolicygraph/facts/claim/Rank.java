package io.github.aipolicygraph.facts.claim;

/** How a claim stands among others on the same question; preferred never means newest. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
