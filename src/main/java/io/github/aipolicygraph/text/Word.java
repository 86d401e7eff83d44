package io.github.aipolicygraph.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param folded without accents, in lower case, without the article before its apostrophe
 * @param withArticle the same with that article: L'Oréal is also loreal
 * @param inCapitals whether it is written in capitals, as abbreviations are
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
record Word(String folded, String withArticle, boolean inCapitals, int from, int to) {

    private static final Pattern ELIDED =
            Pattern.compile("(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019\u02bc\uff07](?=.)");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)['\u2019\u02bc\uff07]s$");

    /** Too common to look for. Those that are also the name of something, as AI is, are not among them. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("le la les l un une des du de d et a au aux en dans sur par pour avec que qui ce cette ces son sa ses leur"
                            + " the an of and in on at to for by with from that this its is are as or be it has")
                    .split(" "));

    /** Stop words that are somebody's name: looked for only if nothing else is. */
    private static final Set<String> NAMES = Set.of("son");

    static Optional<Word> of(String written, int from) {
        var elided = ELIDED.matcher(written);
        int start = elided.find() ? elided.end() : 0;
        var singular = POSSESSIVE.matcher(written).replaceFirst("");
        var core = singular.substring(start);
        var folded = TextFolding.word(core);
        boolean capitals = folded.length() > 1 && core.equals(core.toUpperCase(Locale.ROOT));
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Word(
                        folded, TextFolding.word(singular), capitals, from + start, from + start + core.length()));
    }

    /** This and the words up to another as one, by what they mean. */
    Word upTo(Word last, String meaning) {
        return new Word(meaning, meaning, false, from, last.to);
    }

    boolean isStopWord() {
        return STOP_WORDS.contains(folded);
    }

    /** Whether it may be meant: UN is an organisation, un is an article; Masayoshi Son is somebody. */
    boolean isMeant() {
        return !isStopWord() || inCapitals || NAMES.contains(folded);
    }
}
