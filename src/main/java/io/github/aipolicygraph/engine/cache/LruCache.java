package io.github.aipolicygraph.engine.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Keeps the maxCharacters recently used results, by the input that they were computed from.
 *
 * <p>The cache limits its size in characters, because a cache that counts entries can be filled with large ones.
 */
public final class LruCache<K, V> {

    private final int maxCharacters;
    private final ToIntBiFunction<K, V> characters;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int sum;

    public LruCache(int maxCharacters, ToIntBiFunction<K, V> characters) {
        this.maxCharacters = maxCharacters;
        this.characters = characters;
    }

    /** Returns the value, or null if it was never stored or has been evicted. */
    public synchronized V get(K key) {
        return entries.get(key);
    }

    public synchronized void put(K key, V value) {
        if (entries.putIfAbsent(key, value) == null) {
            sum += characters.applyAsInt(key, value);
        }
        for (var oldest = entries.entrySet().iterator(); sum > maxCharacters; oldest.remove()) {
            var entry = oldest.next();
            sum -= characters.applyAsInt(entry.getKey(), entry.getValue());
        }
    }
}
