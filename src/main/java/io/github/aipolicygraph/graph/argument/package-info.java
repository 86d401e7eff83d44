/** How arguments are rewritten before they become parameters; a form is registered as a Java service by the package it is of. */
package io.github.aipolicygraph.graph.argument;
