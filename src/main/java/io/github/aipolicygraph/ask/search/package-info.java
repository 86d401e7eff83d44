/** From what somebody types, in French or English, to what is meant. */
package io.github.aipolicygraph.ask.search;
