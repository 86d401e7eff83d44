/** The words for money: how far it has come, in what form, how its parts count. */
package io.github.aipolicygraph.domain.vocabulary.money;
