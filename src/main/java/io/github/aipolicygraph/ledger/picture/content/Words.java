package io.github.aipolicygraph.ledger.picture.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.ledger.MoneyText;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a picture says, in the reader's language. */
public final class Words {

    private static final int LONGEST = 90;

    private static final Words ENGLISH = new Words(Language.EN);
    private static final Words FRENCH = new Words(Language.FR);

    private final Language language;
    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        var file = "words_" + locale.getLanguage() + ".properties";
        try (var reader = new InputStreamReader(Words.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words in(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** A text with its gaps filled in. */
    public String say(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for " + key + " in " + language + ".");
        }
        // From the first gap on, so that what was filled in is never taken for a gap.
        var said = new StringBuilder();
        int from = 0;
        for (int gap = text.indexOf('{'); gap >= 0; gap = text.indexOf('{', from)) {
            said.append(text, from, gap).append(values[text.charAt(gap + 1) - '0']);
            from = gap + 3;
        }
        return said.append(text, from, text.length()).toString();
    }

    public String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What sources differ on. */
    public String disputed(Predicate about) {
        var key = "disagree." + about;
        return say(texts.containsKey(key) ? key : "disagree.other");
    }

    /** A warning about what sources differ on, if they do. */
    public Optional<String> disputed(List<Predicate> points) {
        var about = points.stream().map(this::disputed).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(say("part.disputed", all(about)));
    }

    /** A sum that no line ends within. */
    public String amount(MoneyRange money) {
        return MoneyText.of(money, language).replace(' ', '\u00a0');
    }

    public String amounts(List<MoneyRange> sums) {
        return all(sums.stream().map(this::amount).toList());
    }

    /** With a capital at its beginning. */
    public String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** A name that is no longer than a sentence about it can bear. */
    public String shortened(String name) {
        boolean isShort = name.codePointCount(0, name.length()) <= LONGEST;
        return isShort
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** The first few, and how many more there are. */
    public String some(List<String> names, int most) {
        if (names.size() <= most) {
            return all(names);
        }
        return String.join(", ", names.subList(0, most)) + " " + say("more", names.size() - most);
    }

    private String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return names.stream().limit(last).collect(Collectors.joining(", ")) + " " + say("and") + " " + names.get(last);
    }

    /** A date in words, as precise as it is; anything else as it is. */
    public String day(String date) {
        try {
            if (date.length() == 7) {
                return YearMonth.parse(date).format(DateTimeFormatter.ofPattern("MMMM\u00a0yyyy", locale));
            }
            var day = LocalDate.parse(date);
            var first = language == Language.FR && day.getDayOfMonth() == 1 ? "'er'" : "";
            return day.format(DateTimeFormatter.ofPattern("d" + first + "\u00a0MMMM\u00a0yyyy", locale));
        } catch (DateTimeParseException notADay) {
            return date;
        }
    }
}
