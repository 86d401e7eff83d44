/** SVG as text: what is written, how wide it comes out, and in which colours. */
package io.github.aipolicygraph.ask.ledger.picture.svg;
