/** Dates as precise as their sources: what they may be, and how two of them compare. */
package io.github.aipolicygraph.date;
