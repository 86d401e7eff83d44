/** Lets the domain declare a GraphQL schema, and gives the generated schema the form that the API promises. */
package io.github.aipolicygraph.engine.schema;
