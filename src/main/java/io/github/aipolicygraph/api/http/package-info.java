/** GraphQL over HTTP: reads a question, has it answered, writes the answer. */
package io.github.aipolicygraph.api.http;
