/** Makes the table that people read from the lines that a run left. */
package io.github.aipolicygraph.bench.report;
