/** Derives from the claims what can be rebuilt from them: edges and search texts. */
package io.github.aipolicygraph.load.derive;
