/** What sources say of a pledge: figures, quantities, stages, payers, novelty. */
package io.github.aipolicygraph.domain.pledge.money;
