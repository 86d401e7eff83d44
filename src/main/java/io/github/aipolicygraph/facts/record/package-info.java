/** What the files say, as claims: who or what it is about, in which words and numbers, and on whose word. */
package io.github.aipolicygraph.facts.record;
