/** Promises of money or things. */
package io.github.aipolicygraph.domain.pledge;
