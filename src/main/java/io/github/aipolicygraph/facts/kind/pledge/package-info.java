/** Reads pledges.yaml: each figure, payer, part and stage of a pledge becomes a claim of its own. */
package io.github.aipolicygraph.facts.kind.pledge;
