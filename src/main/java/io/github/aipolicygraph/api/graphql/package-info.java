/** Answers one GraphQL request: checks its size, parses and validates it or finds it in a cache, and has it executed. */
package io.github.aipolicygraph.api.graphql;
