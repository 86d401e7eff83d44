/** Says in plain words what is wrong with a document that the engine cannot execute. */
package io.github.aipolicygraph.api.errors;
