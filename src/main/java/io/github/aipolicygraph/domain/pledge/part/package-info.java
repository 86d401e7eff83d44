/** How pledges hang together: parts, shared money and where it is drawn from. */
package io.github.aipolicygraph.domain.pledge.part;
