/** Where the facts were read. */
package io.github.aipolicygraph.domain.source;
