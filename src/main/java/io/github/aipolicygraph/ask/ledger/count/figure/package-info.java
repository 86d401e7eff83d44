/** Which figures of a pledge count, and what it is worth by them. */
package io.github.aipolicygraph.ask.ledger.count.figure;
