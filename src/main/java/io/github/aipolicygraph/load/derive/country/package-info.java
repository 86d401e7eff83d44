/** What a country is called, by name and by adjective, in English and French. */
package io.github.aipolicygraph.load.derive.country;
