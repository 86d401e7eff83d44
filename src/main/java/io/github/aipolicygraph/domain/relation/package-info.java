/** The links between entities, from both ends. */
package io.github.aipolicygraph.domain.relation;
