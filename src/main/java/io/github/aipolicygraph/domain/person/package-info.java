/** People. */
package io.github.aipolicygraph.domain.person;
