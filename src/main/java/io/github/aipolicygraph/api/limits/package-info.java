/** Limits the size of a request before anything that could be a thousand times as large is computed from it. */
package io.github.aipolicygraph.api.limits;
