/** The fact base as a whole. */
package io.github.aipolicygraph.domain.dataset;
