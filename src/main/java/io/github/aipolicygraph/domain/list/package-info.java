/** What can be asked of every list and of every root field: which entries, in which order, as of when. */
package io.github.aipolicygraph.domain.list;
