package io.github.aipolicygraph.facts.vocabulary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Format.Scalar;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the values of vocabulary.yaml are written. */
final class Formats {

    /** What a ledger calls the group of pledges of which no source tells the purpose. */
    private static final String NOT_SAID = "UNKNOWN";

    static final Format<String> NAME = Format.text(
            "a name of 2 to 41 capital letters, digits and underlines that begins with a letter",
            Formats::isName,
            Formats::hint);

    /** The English label is a field of its own: two of them could differ. */
    private static final Map<String, Language> LANGUAGES = Arrays.stream(Language.values())
            .filter(language -> language != Language.EN)
            .collect(toMap(Formats::code, language -> language, (one, same) -> one, TreeMap::new));

    static final Format<String> LANGUAGE = Format.text(
            "one of " + String.join(", ", LANGUAGES.keySet()),
            LANGUAGES::containsKey,
            refused -> refused.text().equals(code(Language.EN)) ? "; the English text is the field label" : "");

    private Formats() {}

    /** Leaves out unknown languages, which were reported already. */
    static Map<Language, String> byLanguage(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> LANGUAGES.containsKey(text.getKey()))
                .collect(toMap(text -> LANGUAGES.get(text.getKey()), Map.Entry::getValue));
    }

    private static boolean isName(String text) {
        return text.matches("[A-Z][A-Z0-9_]{1,40}") && !text.equals(NOT_SAID);
    }

    private static String hint(Scalar refused) {
        if (refused.text().equals(NOT_SAID)) {
            return "; UNKNOWN is what a ledger calls a group of which no source tells";
        }
        var meant = Arrays.stream(Format.slugOf(refused.text()).split("-"))
                .collect(joining("_"))
                .toUpperCase(Locale.ROOT);
        return isName(meant) ? "; did you mean %s?".formatted(meant) : "";
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
