/** How much a pledge really is: each sum of money once, with what was left out and why. */
package io.github.aipolicygraph.ask.ledger;
