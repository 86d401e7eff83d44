/** IDs that say of which time they are. */
package io.github.aipolicygraph.engine.id;
