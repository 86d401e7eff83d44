/** Answers one GraphQL request: checks its size, validates it or finds it in a cache, and executes it. */
package io.github.aipolicygraph.api.graphql;
