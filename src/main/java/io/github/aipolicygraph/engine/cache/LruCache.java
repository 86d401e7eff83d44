package io.github.aipolicygraph.engine.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Keeps the most recently used results, by the input that they were computed from.
 *
 * <p>The cache limits its size in characters, because a cache that counts entries can be filled with large ones.
 */
public final class LruCache<K, V> {

    private final int most;
    private final ToIntBiFunction<K, V> characters;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int sum;

    public LruCache(int most, ToIntBiFunction<K, V> characters) {
        this.most = most;
        this.characters = characters;
    }

    /** Returns the value, or null if it was never stored or has been evicted. */
    public synchronized V find(K key) {
        return entries.get(key);
    }

    public synchronized void keep(K key, V value) {
        if (entries.putIfAbsent(key, value) == null) {
            sum += characters.applyAsInt(key, value);
        }
        for (var oldest = entries.entrySet().iterator(); sum > most; oldest.remove()) {
            var entry = oldest.next();
            sum -= characters.applyAsInt(entry.getKey(), entry.getValue());
        }
    }
}
