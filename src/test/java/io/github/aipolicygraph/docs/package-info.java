/** What the documents say, held to what is. */
package io.github.aipolicygraph.docs;
