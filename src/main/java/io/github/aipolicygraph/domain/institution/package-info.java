/** Governments, companies, coalitions, programmes and other bodies. */
package io.github.aipolicygraph.domain.institution;
