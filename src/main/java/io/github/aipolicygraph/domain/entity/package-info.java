/** What all nodes of the graph have in common, and what all actors have. */
package io.github.aipolicygraph.domain.entity;
