/** JSON as bytes: what every answer is made of. */
package io.github.aipolicygraph.engine.json;
