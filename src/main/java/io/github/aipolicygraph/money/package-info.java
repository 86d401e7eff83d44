/** Converts sums into another currency at the euro rate of a day. */
package io.github.aipolicygraph.money;
