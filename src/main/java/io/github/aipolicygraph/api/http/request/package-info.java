/** Reads what is asked from a request: its form, its body, and the question in it. */
package io.github.aipolicygraph.api.http.request;
