/** What only shows when all files have been read: wholes that are part of themselves, and what is suspicious. */
package io.github.aipolicygraph.facts.check;
