/** What sources say of pledges, asked over HTTP. */
package io.github.aipolicygraph.domain.pledge.money;
