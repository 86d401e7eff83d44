/** Pages of long lists, in the form of the Relay connection. */
package io.github.aipolicygraph.paging;
