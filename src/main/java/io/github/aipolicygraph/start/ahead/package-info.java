/** What is done before anybody asks, so that the first who asks does not wait for it. */
package io.github.aipolicygraph.start.ahead;
