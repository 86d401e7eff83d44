/** Those that are asked: GraphQL endpoints over HTTP, and the database itself over Bolt. */
package io.github.aipolicygraph.bench.subject;
