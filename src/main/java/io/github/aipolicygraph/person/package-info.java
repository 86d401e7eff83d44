/** People. */
package io.github.aipolicygraph.person;
