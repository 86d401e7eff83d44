/** The picture of a ledger at an address of its own. */
package io.github.aipolicygraph.web.picture;
