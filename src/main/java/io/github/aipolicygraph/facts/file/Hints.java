package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.file.Format.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What is wrong with a value that was refused, and what was probably meant; empty where nothing can be said. */
final class Hints {

    private static final Map<String, String> COMMON_COUNTRIES =
            Map.of("UK", "GB", "EL", "GR", "USA", "US", "UAE", "AE");
    private static final Map<String, Integer> WORDS_FOR_SUMS = Map.of(
            "k",
            3,
            "m",
            6,
            "mn",
            6,
            "million",
            6,
            "millions",
            6,
            "bn",
            9,
            "b",
            9,
            "billion",
            9,
            "tn",
            12,
            "trillion",
            12);
    private static final Pattern SUM = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([a-z]+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final String NUMBER = "\\d{1,400}(\\.\\d{0,400})?([eE]\\+?\\d{1,4})?";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Hints() {}

    static String text(Scalar value) {
        var text = value.text();
        if (!value.tag().equals(Tag.STR)) {
            return "; write it in quotes: '" + text + "'";
        }
        if (text.isBlank()) {
            return "; this one is empty";
        }
        if (text.contains("\n")) {
            return "; write it on one line, without | or > before it";
        }
        if (!text.equals(Format.stripped(text))) {
            return "; take away the blank at its " + (text.startsWith(Format.stripped(text)) ? "end" : "start");
        }
        return "; this one has a tab or another control character in it";
    }

    static String slug(Scalar value) {
        if (Format.isClaimId(value.text())) {
            return "; 32 hexadecimal digits are the id of a claim";
        }
        var slug = Format.slugOf(value.text());
        return slug.isEmpty() || slug.equals(value.text()) ? "" : meant(slug);
    }

    static String country(Scalar value) {
        var code = value.text().toUpperCase(Locale.ROOT);
        return firstOf(
                Stream.of(Optional.of(COMMON_COUNTRIES.getOrDefault(code, code))
                        .filter(Arrays.asList(Locale.getISOCountries())::contains)),
                Arrays.stream(Locale.getISOCountries())
                        .map(country -> new Locale.Builder().setRegion(country).build())
                        .filter(country -> country.getISO3Country().equals(code)
                                || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(code))
                        .map(country -> Optional.of(country.getCountry())));
    }

    static String language(Scalar value) {
        var code = value.text().toLowerCase(Locale.ROOT);
        return firstOf(
                Stream.of(Optional.of(code.split("[-_]")[0]).filter(Arrays.asList(Locale.getISOLanguages())::contains)),
                Arrays.stream(Locale.getISOLanguages())
                        .map(Locale::forLanguageTag)
                        .filter(language -> language.getISO3Language().equals(code)
                                || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(code))
                        .map(language -> Optional.of(language.getLanguage())));
    }

    static String currency(Scalar value) {
        var word = value.text().toUpperCase(Locale.ROOT);
        return firstOf(
                Stream.of(Optional.of(word.substring(0, Math.min(word.length(), 3)))
                        .filter(Format::isCurrency)),
                Currency.getAvailableCurrencies().stream()
                        .filter(currency ->
                                currency.getDisplayName(Locale.ENGLISH).equalsIgnoreCase(word))
                        .map(currency -> Optional.of(currency.getCurrencyCode())));
    }

    static String url(Scalar value) {
        if (value.text().matches("(?!https?:).*://.*")) {
            return "";
        }
        var whole = "https://" + Format.stripped(value.text()).replaceFirst("^(https?:)?/*", "");
        return whole.contains(".") && !whole.equals(value.text()) && Format.isUrl(whole) ? meant(whole) : "";
    }

    static String date(Scalar value) {
        var yearFirst = DAY.matcher(value.text());
        if (yearFirst.matches()) {
            var day = "%s-%2s-%2s"
                    .formatted(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .replace(' ', '0');
            return DateSpan.parse(day).isPresent() ? meant(day) : "; no calendar has this day";
        }
        if (DateSpan.hasDateForm(value.text())) {
            return "; no calendar has this date";
        }
        return DAY_FIRST.matcher(value.text()).matches()
                ? "; the year comes first, for example 2025-02-11"
                : DateInWords.read(value.text()).map(Hints::meant).orElse("");
    }

    static String number(Scalar value) {
        var text = value.text();
        if (value.tag().equals(Tag.STR) && text.matches("\\d+(\\.\\d+)?")) {
            return "; take away the quotes";
        }
        if (text.matches("-.*")) {
            return "; this one is below zero";
        }
        if (text.matches(NUMBER) && new BigDecimal(text).compareTo(LARGEST) > 0) {
            return "; this one is above %s, the largest that fits in 64 bits".formatted(LARGEST.toPlainString());
        }
        var sum = SUM.matcher(text.toLowerCase(Locale.ROOT));
        if (sum.matches() && WORDS_FOR_SUMS.containsKey(sum.group(2))) {
            var units = WORDS_FOR_SUMS.get(sum.group(2));
            return meant(new BigDecimal(sum.group(1)).movePointRight(units).toPlainString());
        }
        var digits = text.replaceAll("[ ,_'\u00a0\u202f]", "");
        return !digits.equals(text) && digits.matches("\\d+(\\.\\d+)?") ? meant(digits) : "";
    }

    /** Something near that is known. */
    static Function<Scalar, String> nearest(Collection<String> known) {
        return value -> ClosestMatch.to(value.text(), known).map(Hints::meant).orElse("");
    }

    static String meant(String word) {
        return "; did you mean %s?".formatted(word);
    }

    static String lacking(String fields) {
        return "; did you mean %s, which %s missing?".formatted(fields, fields.contains(" or ") ? "are" : "is");
    }

    private static String firstOf(Stream<Optional<String>> likely, Stream<Optional<String>> others) {
        return Stream.concat(likely, others)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Hints::meant)
                .orElse("");
    }
}
