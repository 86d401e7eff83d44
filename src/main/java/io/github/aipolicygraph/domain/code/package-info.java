/** Codes of international standards: countries, currencies, languages. */
package io.github.aipolicygraph.domain.code;
