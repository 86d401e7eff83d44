/** Makes the graph match the files, in one transaction, and checks it against its rules. */
package io.github.aipolicygraph.load;
