/** Writes SVG as text: shapes, the widths of texts, and colours. */
package io.github.aipolicygraph.ask.ledger.picture.svg;
