package io.github.aipolicygraph.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public class LruCacheTest {

    private final LruCache<String, String> recent = new LruCache<>(10, (key, value) -> value.length());

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        recent.put("one", "12345");
        recent.put("two", "12345");
        recent.get("one");
        recent.put("three", "123");

        assertThat(recent.get("one")).isEqualTo("12345");
        assertThat(recent.get("two")).isNull();
        assertThat(recent.get("three")).isEqualTo("123");
    }

    @Test
    void countsWhatIsKeptAgainOnce() {
        for (int time = 0; time < 5; time++) {
            recent.put("one", "12345");
        }
        recent.put("two", "12345");

        assertThat(recent.get("one")).isEqualTo("12345");
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        recent.put("one", "12345678901");

        assertThat(recent.get("one")).isNull();
    }
}
