/** Summits, announcements, laws and publications. */
package io.github.aipolicygraph.event;
