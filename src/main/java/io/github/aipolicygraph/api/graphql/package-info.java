/** Answers one GraphQL request: checks its size, parses and validates it or finds it in a cache, and executes it. */
package io.github.aipolicygraph.api.graphql;
