/** Questions and their answers, kept as files. */
package io.github.aipolicygraph.cases;
