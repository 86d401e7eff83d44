/** What a caller can ask of lists: which entries, in which order, as of when. Each input's conditions are a file of cypher/filters. */
package io.github.aipolicygraph.domain.filter;
