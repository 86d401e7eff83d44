/** Lists of which sources say how many entries there are, beside those that the graph knows. */
package io.github.aipolicygraph.domain.counted;
