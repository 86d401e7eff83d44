/** Links between entities, and what a list of them must not hide. */
package io.github.aipolicygraph.domain.relation;
