/** What the domain declares a GraphQL schema with, and what gives the generated schema the shape that the API promises. */
package io.github.aipolicygraph.engine.schema;
