package io.github.aipolicygraph.load.derive.country;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the names of a country from Java, and its adjectives: Belgium, Belgique, Belgian, belge. */
public final class CountryNames {

    /**
     * Reads the adjectives from a file, because Java has none: each line has an ISO 3166 code, then the adjectives of
     * each language.
     */
    private static final Map<String, List<String>> ADJECTIVES = adjectives();

    private CountryNames() {}

    /** Returns the names and adjectives of a country; only names if the file has no adjectives for it. */
    public static Stream<String> of(String code) {
        var country = new Locale.Builder().setRegion(code).build();
        var names = Stream.of(Locale.ENGLISH, Locale.FRENCH).map(country::getDisplayCountry);
        return Stream.concat(names, ADJECTIVES.getOrDefault(code, List.of()).stream());
    }

    private static Map<String, List<String>> adjectives() {
        try (var file = CountryNames.class.getResourceAsStream("adjectives.csv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("[;,]")))
                    .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
