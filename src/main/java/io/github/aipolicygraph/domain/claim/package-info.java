/** What sources say, one assertion at a time, with its evidence. */
package io.github.aipolicygraph.domain.claim;
