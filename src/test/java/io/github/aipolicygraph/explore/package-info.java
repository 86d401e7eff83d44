/** Whether the pictures for Neo4j Browser show what they promise. */
package io.github.aipolicygraph.explore;
