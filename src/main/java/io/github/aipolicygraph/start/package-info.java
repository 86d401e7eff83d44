/** What happens between the start of the application and the moment it is ready. */
package io.github.aipolicygraph.start;
