/** Limits the size of a request before anything is computed from it that could be a thousand times as large. */
package io.github.aipolicygraph.api.limits;
