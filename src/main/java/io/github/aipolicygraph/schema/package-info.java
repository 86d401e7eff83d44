/** Gives the schema that is built from the Java types the shape that the API promises. */
package io.github.aipolicygraph.schema;
