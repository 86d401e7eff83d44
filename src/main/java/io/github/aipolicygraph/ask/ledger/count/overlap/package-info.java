/** Each sum of money once: where pledges hold, or may hold, the same money, what each of them adds to a total. */
package io.github.aipolicygraph.ask.ledger.count.overlap;
