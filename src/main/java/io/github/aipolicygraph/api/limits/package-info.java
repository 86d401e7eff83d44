/** How large a question may be, looked at before anything is worked out from it that could be a thousand times as large. */
package io.github.aipolicygraph.api.limits;
