package io.github.aipolicygraph.engine.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * What was made not long ago, by what it was made from.
 *
 * <p>What is bounded is its size in characters: a cache that counts entries can be filled with large ones.
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

    /** Null if it is not there, or no more. */
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
