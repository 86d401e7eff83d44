package io.github.aipolicygraph.facts.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known word that somebody meant: the same but for case and hyphens, or a few letters away. */
public final class ClosestMatch {

    private static final int LETTERS_FOR_A_TYPO = 4;
    private static final int MAX_TYPOS = 3;

    private ClosestMatch() {}

    /** Nothing if no known word is so near that it is likely meant. */
    public static Optional<String> to(String word, Collection<String> known) {
        var bare = bare(word);
        var typos = Math.min(MAX_TYPOS, Math.max(1, bare.length() / LETTERS_FOR_A_TYPO));
        return known.stream()
                .filter(candidate -> Math.abs(bare(candidate).length() - bare.length()) <= typos)
                .map(candidate -> new Candidate(candidate, typos(bare, bare(candidate))))
                .filter(candidate -> candidate.typos <= typos && candidate.typos < bare.length())
                .min(Comparator.comparingInt(Candidate::typos).thenComparing(Candidate::word))
                .map(Candidate::word)
                .or(() -> theOneThatContains(bare, known));
    }

    private record Candidate(String word, int typos) {}

    private static Optional<String> theOneThatContains(String bare, Collection<String> known) {
        var all = bare.length() < LETTERS_FOR_A_TYPO
                ? List.<String>of()
                : known.stream()
                        .filter(candidate -> bare(candidate).contains(bare))
                        .limit(2)
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters were left out, added, changed or swapped with the next. */
    private static int typos(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        IntStream.rangeClosed(0, one.length()).forEach(index -> rows[index][0] = index);
        IntStream.rangeClosed(0, other.length()).forEach(index -> rows[0][index] = index);
        for (var i = 1; i <= one.length(); i++) {
            for (var j = 1; j <= other.length(); j++) {
                var changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                rows[i][j] = Math.min(rows[i][j], areSwapped(one, i, other, j) ? rows[i - 2][j - 2] + 1 : rows[i][j]);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
