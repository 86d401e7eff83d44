/** Who said what about whom. */
package io.github.aipolicygraph.domain.statement;
