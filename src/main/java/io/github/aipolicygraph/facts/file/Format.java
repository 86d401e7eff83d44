package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.text.TextFolding;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What a single value may look like, in words and in code.
 *
 * <p>YAML tells texts from numbers and booleans before we see them; a value of the wrong sort is refused, never
 * converted, so that an unquoted {@code true} cannot become a name.
 */
public record Format<T>(String expected, Function<Scalar, Optional<T>> parse, Function<Scalar, String> hint) {

    /** A single value as written, and what YAML takes it for. */
    public record Scalar(Tag tag, String text) {

        static Scalar of(String text) {
            return new Scalar(Tag.STR, text);
        }
    }

    /** How the sentence begins that asks for the id of something that exists. */
    public static final String KNOWN = "the id of a ";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Tag> NUMBERS = Set.of(Tag.INT, Tag.FLOAT);

    public static final Format<String> TEXT = text(
            "a text on one line, in quotes if it looks like a number or a truth value", Format::isPlain, Hints::text);
    public static final Format<String> SLUG =
            text("an id of lower-case letters, digits and hyphens", Format::isSlug, Hints::slug);
    public static final Format<String> COUNTRY = text(
            "a country code of ISO 3166 such as FR, or EU",
            code -> code.equals("EU") || COUNTRIES.contains(code),
            Hints::country);
    public static final Format<String> LANGUAGE =
            text("a language code of ISO 639 such as fr", LANGUAGES::contains, Hints::language);
    public static final Format<String> CURRENCY =
            text("a currency code of ISO 4217 such as EUR", Format::isCurrency, Hints::currency);
    public static final Format<String> URL =
            text("an address that starts with http:// or https://", Format::isUrl, Hints::url);

    /** A bare 1969 is a number to YAML; as a date it is as good as a quoted one. */
    public static final Format<DateSpan> DATE = new Format<>(
            "a date as YYYY, YYYY-MM or YYYY-MM-DD",
            value -> Set.of(Tag.STR, Tag.INT).contains(value.tag()) ? DateSpan.parse(value.text()) : Optional.empty(),
            Hints::date);

    public static final Format<Number> WHOLE = new Format<>(
            "a whole number, not negative, without quotes",
            value -> number(value).filter(Long.class::isInstance),
            Hints::number);
    public static final Format<Number> NUMBER =
            new Format<>("a number, not negative, without quotes", Format::number, Hints::number);

    /** One of a closed set, by its exact name. */
    public static <E extends Enum<E>> Format<E> oneOf(Class<E> choices) {
        var named =
                oneOf(Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
        return new Format<>(
                named.expected, value -> named.parse.apply(value).map(name -> Enum.valueOf(choices, name)), named.hint);
    }

    /** One of these texts, exactly. */
    public static Format<String> oneOf(List<String> names) {
        return new Format<>(
                "one of " + String.join(", ", names),
                value -> Optional.of(value.text()).filter(names::contains),
                Hints.nearest(names));
    }

    /** A text that passes a test; the hint says more of one that does not. */
    public static Format<String> text(String expected, Predicate<String> test, Function<Scalar, String> hint) {
        return new Format<>(
                expected,
                value -> Optional.of(value)
                        .filter(scalar -> scalar.tag().equals(Tag.STR))
                        .map(Scalar::text)
                        .filter(test),
                hint);
    }

    /** What was expected of a value that was refused. */
    String expected(Scalar refused) {
        return expected + hint.apply(refused);
    }

    String expected(Node refused) {
        return refused instanceof ScalarNode scalar
                ? expected(new Scalar(scalar.getTag(), scalar.getValue()))
                : expected;
    }

    public static boolean isSlug(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && !isClaimId(text);
    }

    /** An ID must not look like that of a claim: no two things have the same one. */
    static boolean isClaimId(String text) {
        return text.matches("[0-9a-f]{32}");
    }

    /** The id that a name or a malformed id stands for. */
    public static String slugOf(String text) {
        return TextFolding.letters(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Order keys separate their parts with a tab, so no text may hold a control character. */
    private static boolean isPlain(String text) {
        return !text.isBlank() && text.equals(stripped(text)) && text.chars().noneMatch(Character::isISOControl);
    }

    /** Without the blanks at its ends, those that do not break and those without width among them. */
    static String stripped(String text) {
        return text.replaceAll("^[\\p{Z}\\s\\p{Cf}]+|[\\p{Z}\\s\\p{Cf}]+$", "");
    }

    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    static boolean isUrl(String text) {
        try {
            return text.matches("https?://.*") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Whole numbers stay whole: 64 bits hold every sum of money, a double does not. */
    private static Optional<Number> number(Scalar value) {
        if (!NUMBERS.contains(value.tag()) || value.text().startsWith("-")) {
            return Optional.empty();
        }
        try {
            var exact = new BigDecimal(value.text());
            return Optional.of(
                    exact.stripTrailingZeros().scale() <= 0
                            ? (Number) exact.longValueExact()
                            : (Number) exact.doubleValue());
        } catch (ArithmeticException | NumberFormatException unusable) {
            return Optional.empty();
        }
    }
}
