/** Pages as readers see them: in a browser, which also says what went wrong behind what is seen. */
package io.github.aipolicygraph.browser;
