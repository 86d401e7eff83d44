/** What the graph holds beside the claims and can be worked out from them again: edges and search texts. */
package io.github.aipolicygraph.load.derive;
