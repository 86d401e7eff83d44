/** Summits, announcements, laws and publications. */
package io.github.aipolicygraph.domain.event;
