package io.github.aipolicygraph.start;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a time to wait, and refuses one below nothing while the name of its property is still known. */
public final class NotNegative implements Converter<Duration> {

    private static final long serialVersionUID = 1L;

    @Override
    public Duration convert(String text) {
        var time = new DurationConverter().convert(text);
        if (time != null && time.isNegative()) {
            throw new IllegalArgumentException("%s is less than no time.".formatted(text));
        }
        return time;
    }
}
