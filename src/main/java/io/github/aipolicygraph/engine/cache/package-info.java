/** Caches results that callers are likely to ask for again, limited by size. */
package io.github.aipolicygraph.engine.cache;
