/** Who announced a pledge and is tied to who pays or receives it. */
package io.github.aipolicygraph.ask.conflictofinterest;
