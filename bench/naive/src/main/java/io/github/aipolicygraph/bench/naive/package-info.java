/** A GraphQL endpoint as tutorials write it: a resolver for each field, one statement for each level. */
package io.github.aipolicygraph.bench.naive;
