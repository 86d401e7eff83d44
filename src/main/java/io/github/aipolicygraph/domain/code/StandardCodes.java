package io.github.aipolicygraph.domain.code;

import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of a standard: one that it does not have would find nothing, and nobody would learn why. */
abstract class StandardCodes implements ArgumentConverter {

    private final String name;
    private final Set<String> known;
    private final String standard;

    private StandardCodes(String name, Stream<String> known, String standard) {
        this.name = name;
        this.known = known.collect(Collectors.toUnmodifiableSet());
        this.standard = standard;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Object of(String argument, Object value) {
        for (var code : (List<?>) value) {
            if (!known.contains(code.toString())) {
                throw new RequestError(
                        EngineCode.BAD_FILTER,
                        "%s has \"%s\", which is no %s.".formatted(argument, RequestError.shown(code), standard));
            }
        }
        return value;
    }

    /** Those of ISO 3166, and the one reserved in it for the European Union. */
    public static final class Countries extends StandardCodes {
        public Countries() {
            super(
                    "country-codes",
                    Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("EU")),
                    "country code of ISO 3166: two capital letters, as in FR, GB or EU");
        }
    }

    /** Those of ISO 4217. */
    public static final class Currencies extends StandardCodes {
        public Currencies() {
            super(
                    "currency-codes",
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    "currency code of ISO 4217: three capital letters, as in EUR or USD");
        }
    }

    /** Those of ISO 639. */
    public static final class Languages extends StandardCodes {
        public Languages() {
            super(
                    "language-codes",
                    Arrays.stream(Locale.getISOLanguages()),
                    "language code of ISO 639: two small letters, as in en or fr");
        }
    }
}
