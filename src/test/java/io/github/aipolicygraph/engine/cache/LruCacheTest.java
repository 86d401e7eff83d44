package io.github.aipolicygraph.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public class LruCacheTest {

    private final LruCache<String, String> recent = new LruCache<>(10, (key, value) -> value.length());

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        recent.keep("one", "12345");
        recent.keep("two", "12345");
        recent.find("one");
        recent.keep("three", "123");

        assertThat(recent.find("one")).isEqualTo("12345");
        assertThat(recent.find("two")).isNull();
        assertThat(recent.find("three")).isEqualTo("123");
    }

    @Test
    void countsWhatIsKeptAgainOnce() {
        for (int time = 0; time < 5; time++) {
            recent.keep("one", "12345");
        }
        recent.keep("two", "12345");

        assertThat(recent.find("one")).isEqualTo("12345");
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        recent.keep("one", "12345678901");

        assertThat(recent.find("one")).isNull();
    }
}
