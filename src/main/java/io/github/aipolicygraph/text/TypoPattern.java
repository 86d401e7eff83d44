package io.github.aipolicygraph.text;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Words that differ from one by a typo: a letter changed, missing, too many, or two swapped; in a long word,
 * one typo in each half.
 *
 * <p>The first letter is taken as right, so that the index looks through the words of one letter only. Lucene's own fuzzy
 * search has no such bound in its query language.
 */
final class TypoPattern {

    private static final int LONG = 8;
    /** Beyond this nobody types, and the expression would be long. */
    private static final int LONGEST = 24;

    private TypoPattern() {}

    /** A regular expression, if the word can have a typo: letters only, and enough of them. */
    static Optional<String> pattern(String folded, int shortest) {
        if (folded.length() < shortest
                || folded.length() > LONGEST
                || !folded.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return Optional.empty();
        }
        int middle = folded.length() / 2;
        var rest = folded.length() < LONG
                ? typo(folded.substring(1))
                : typo(folded.substring(1, middle)) + typo(folded.substring(middle));
        return Optional.of(folded.charAt(0) + rest);
    }

    private static String typo(String part) {
        var all = new ArrayList<String>();
        for (int place = 0; place <= part.length(); place++) {
            var before = part.substring(0, place);
            all.add(before + "." + part.substring(place));
            if (place < part.length()) {
                all.add(before + ".?" + part.substring(place + 1));
            }
            if (place + 1 < part.length()) {
                all.add(before + part.charAt(place + 1) + part.charAt(place) + part.substring(place + 2));
            }
        }
        return "(" + String.join("|", all) + ")";
    }
}
