/** Who sits on both sides of a pledge, asked over HTTP. */
package io.github.aipolicygraph.ask.conflictofinterest;
