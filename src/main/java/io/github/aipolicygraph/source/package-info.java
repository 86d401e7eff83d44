/** Where the facts were read. */
package io.github.aipolicygraph.source;
