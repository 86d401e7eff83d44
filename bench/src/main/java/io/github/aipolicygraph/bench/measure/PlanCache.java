package io.github.aipolicygraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Scanner;

/**
 * How often Neo4j found a plan ready, by its own count. A statement whose text is known is found in the first cache that
 * is asked, that of executable queries; each miss there is a statement that had to be looked at anew.
 */
record PlanCache(long hits, long misses) {

    static PlanCache at(URI address) {
        try (var lines = new Scanner(address.toURL().openStream())) {
            while (lines.hasNext()) {
                var kind = lines.next();
                var cache = new PlanCache(lines.nextLong(), lines.nextLong());
                lines.nextLong();
                if (kind.equals("executable_query")) {
                    return cache;
                }
            }
            throw new IllegalStateException("The server has no cache of executable queries.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PlanCache since(PlanCache before) {
        return new PlanCache(hits - before.hits, misses - before.misses);
    }

    double hitRate() {
        return (double) hits / (hits + misses);
    }
}
