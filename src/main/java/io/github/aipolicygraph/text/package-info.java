/** Words in French and English: what is the same to somebody who searches, whatever its accents, case and ending. */
package io.github.aipolicygraph.text;
