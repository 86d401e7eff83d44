/** Serves GraphQL over HTTP: reads a request, has it answered, and writes the answer. */
package io.github.aipolicygraph.api.http;
