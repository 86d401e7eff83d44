/** Names countries by name and by adjective, in English and French. */
package io.github.aipolicygraph.load.derive.country;
