package io.github.aipolicygraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What is left of a word without its ending: as a French word, and as an English one, for nobody says which it is.
 *
 * <p>Number, gender and the endings of a verb go; what makes another word of it stays. Lucene's own French stemmers do not fit:
 * without accents they keep conseiller and conseillere apart, and they make fonds of fondateur.
 */
final class Stemmer {

    private static final int SHORTEST = 4;
    /** Shorter ones are other words: Itly is no form of IT. */
    private static final int SHORTEST_STEM = 3;

    private static final Map<Pattern, String> FRENCH = new LinkedHashMap<>();

    static {
        french("(?<=ea)ux$", "u");
        french("aux$", "al");
        french("(?<=[^s])[sx]$", "");
        french("trice$", "teur");
        french("euse$", "eur");
        french("enne$", "en");
        french("elle$", "el");
        french("ive$", "if");
        french("(?<=..[^aeiou])(?:er|ere|ee|e)$", "");
    }

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new KStemFilter(word));
        }
    };

    private Stemmer() {}

    /** The stems of a folded word that differ from it. */
    static Set<String> of(String folded) {
        var stems = new LinkedHashSet<String>();
        if (folded.length() >= SHORTEST && folded.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            stems.add(french(folded));
            stems.add(english(folded));
            stems.removeIf(stem -> stem.equals(folded) || stem.length() < SHORTEST_STEM);
        }
        return stems;
    }

    private static void french(String ending, String instead) {
        FRENCH.put(Pattern.compile(ending), instead);
    }

    private static String french(String folded) {
        var stem = folded;
        for (var ending : FRENCH.entrySet()) {
            stem = ending.getKey().matcher(stem).replaceFirst(ending.getValue());
        }
        return stem;
    }

    private static String english(String folded) {
        try (var words = ENGLISH.tokenStream("", folded)) {
            var stem = words.addAttribute(CharTermAttribute.class);
            words.reset();
            words.incrementToken();
            var found = stem.toString();
            words.end();
            return found;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
