/** What sources say of pledges, asked over HTTP. */
package io.github.aipolicygraph.money;
