package io.github.aipolicygraph.engine.schema;

import java.util.Map;
import java.util.Optional;

/** Knows where the format of each scalar is specified. */
final class Specifications {

    private static final Map<String, String> URLS = Map.of(
            "Date", "https://scalars.graphql.org/andimarek/local-date",
            "DateTime", "https://scalars.graphql.org/andimarek/date-time",
            "PartialDate", "https://www.w3.org/TR/NOTE-datetime",
            "CountryCode", "https://www.iso.org/iso-3166-country-codes.html",
            "CurrencyCode", "https://www.iso.org/iso-4217-currency-codes.html",
            "LanguageCode", "https://www.iso.org/iso-639-language-code");

    private Specifications() {}

    /** Returns the address of a specification; empty for the scalars of GraphQL itself. */
    static Optional<String> of(String scalar) {
        return Optional.ofNullable(URLS.get(scalar));
    }
}
