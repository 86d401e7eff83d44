package io.github.aipolicygraph.ask.ledger.picture.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.MoneyText;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
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
import java.util.stream.Stream;

/** Contains the texts of a picture in the reader's language. */
public final class Wording {

    private static final int LONGEST = 90;

    private static final Wording ENGLISH = new Wording(Language.EN);
    private static final Wording FRENCH = new Wording(Language.FR);

    private final Language language;
    private final Locale locale;
    private final Properties texts = new Properties();

    private Wording(Language language) {
        this.language = language;
        locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        var file = "words_" + locale.getLanguage() + ".properties";
        try (var reader = new InputStreamReader(Wording.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Wording in(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** Returns a text with its gaps filled in. */
    public String say(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for " + key + " in " + language + ".");
        }
        // Continues after each gap, so that inserted text is never taken for a gap.
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

    /** Names what sources disagree on. */
    public String disputed(Predicate about) {
        var key = "disagree." + about;
        return say(texts.containsKey(key) ? key : "disagree.other");
    }

    /** Returns a warning if sources disagree. */
    public Optional<String> disputed(List<Predicate> points) {
        var about = points.stream().map(this::disputed).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(say("part.disputed", all(about)));
    }

    /** Writes a sum with non-breaking spaces, so that a line may only end before an addition in brackets. */
    public String amount(MoneyRange money) {
        return MoneyText.of(money, language).replace(' ', '\u00a0').replace("\u00a0(", " (");
    }

    public String amounts(List<MoneyRange> sums) {
        return all(sums.stream().map(this::amount).toList());
    }

    /** Capitalizes the start of a text. */
    public String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** Shortens a name that is too long for a sentence about it. */
    public String shortened(String name) {
        boolean isShort = name.codePointCount(0, name.length()) <= LONGEST;
        return isShort
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Lists the first few names, and how many more there are, if that is known. */
    public String some(List<String> names, int most) {
        if (names.size() <= most) {
            return all(names);
        }
        var first = names.subList(0, most);
        var others = say("payers.others");
        return names.contains(others)
                ? all(Stream.concat(first.stream(), Stream.of(others)).toList())
                : String.join(", ", first) + " " + more(names.size() - most);
    }

    public String more(int left) {
        return left == 1 ? say("more.one") : say("more", left);
    }

    /** Lists sentences that may contain commas. */
    public String listed(List<String> parts) {
        return parts.stream().reduce((one, next) -> say("semicolon", one, next)).orElse("");
    }

    /** Names in one word what is counted at a stage: a pledge is promised, a payment is not. */
    public String headline(Stage stage) {
        return stage == Stage.PLEDGED ? say("glance.promised") : sentence(say(stage));
    }

    /** Says whether money is new, and whether several sources say so, or one, or none. */
    public String novelty(Fill fill, String form, Ground ground) {
        if (ground.isOnlyConcluded()) {
            return say("concluded.novelty" + form, say("Fill." + fill + ".concluded"));
        }
        var key = "Fill." + fill + form + (ground.sources() == 1 ? ".one" : "");
        var said = say(texts.containsKey(key) ? key : "Fill." + fill + form);
        return ground.isConcluded() ? say("concluded.novelty.partly", said) : said;
    }

    /** Lists names, with an "and" before the last. */
    public String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return names.stream().limit(last).collect(Collectors.joining(", ")) + " " + say("and") + " " + names.get(last);
    }

    /** Writes a date in words, as precise as it is; anything else stays as it is. */
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
