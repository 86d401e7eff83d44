/** Reads a request: its media type, its body, and the question in it. */
package io.github.aipolicygraph.api.http.request;
