package io.github.aipolicygraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the index is given of names beside their words. No word of a text has these signs in it, so that a name is found by
 * them alone.
 */
final class NameTokens {

    /** How many words of a name are also looked for as one: von der Leyen, vonderleyen. */
    private static final int LONGEST_RUN = 4;
    /** Behind this many words nobody can tell how much of a name was typed. */
    static final int LONGEST_NAME = 8;

    /** What a whole name begins with. */
    static final String WHOLE = "_";
    /** Marks several words of a name joined into one, so that a typo in one word doesn't match two other words. */
    static final String RUN = "__";
    /** What the family name of a person begins with: von der Leyen. */
    static final String FAMILY = "%";
    /** What begins an initial of a person, and several as one. */
    static final String INITIAL = "#";
    /** What stands between a word and how many words its shortest name has. */
    static final String OF = "=";
    /** As many initials as somebody writes. */
    static final int MOST_INITIALS = 3;
    /** What begins the name of the maker that a thing is called by: the pledge Stargate was made by Stargate. */
    static final String MAKER = "$";

    /** What the first word of a name begins with. */
    static final String FIRST = "<";

    private NameTokens() {}

    /** Words next to each other as one. */
    static Stream<String> runs(List<Word> words) {
        return IntStream.rangeClosed(2, LONGEST_RUN)
                .boxed()
                .flatMap(length -> joined(words, length))
                .map(run -> RUN + run);
    }

    /** A word as one with those beside it. */
    static Set<String> around(List<Word> words, int place, int longest) {
        var around = new LinkedHashSet<String>();
        for (int length = 2; length <= longest; length++) {
            int first = Math.max(0, place - length + 1);
            for (int from = first; from <= place && from + length <= words.size(); from++) {
                around.add(SearchText.joined(words.subList(from, from + length)));
            }
        }
        return around;
    }

    /** What names with that beginning are a part of the words, by how many words they have. */
    static List<Set<String>> parts(String beginning, List<List<Word>> texts) {
        return IntStream.rangeClosed(1, texts.get(0).size())
                .mapToObj(length -> texts.stream()
                        .flatMap(words -> joined(words, length))
                        .map(beginning::concat)
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .toList();
    }

    /** Up to so many words next to each other as one. */
    static Set<String> joinedUpTo(List<Word> words, int longest) {
        return IntStream.rangeClosed(1, Math.min(longest, words.size()))
                .boxed()
                .flatMap(length -> joined(words, length))
                .filter(run -> run.length() > 1)
                .collect(Collectors.toSet());
    }

    /** Every so many words next to each other as one. */
    static Stream<String> joined(List<Word> words, int length) {
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(from -> SearchText.joined(words.subList(from, from + length)));
    }

    /** A name as one word, as it is written and without what is not its own, by all forms of its last word. */
    static Set<String> wholes(List<Word> words) {
        var wholes = new LinkedHashSet<>(whole(words));
        wholes.addAll(whole(core(words)));
        return wholes;
    }

    /** The first word of a name, in all its forms. */
    static List<String> first(List<Word> words) {
        return core(words).stream()
                .limit(1)
                .flatMap(word -> SearchText.forms(word).stream())
                .map(form -> FIRST + form)
                .toList();
    }

    private static List<String> whole(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int last = words.size() - 1;
        var before = WHOLE + SearchText.joined(words.subList(0, last));
        return SearchText.forms(words.get(last)).stream()
                .map(form -> before + form)
                .toList();
    }

    /** The words that are meant, phrases as one, without the legal form. */
    static List<Word> core(List<Word> words) {
        var own = words.subList(0, TitlesAndLegalForms.end(words, 0));
        return Phrases.merged(own).stream().filter(Word::isMeant).toList();
    }

    /** Each form of a word with how many words the shortest of the names has that it is in. */
    static List<String> lengths(Collection<List<Word>> names) {
        var shortest = new HashMap<String, Integer>();
        for (var name : names) {
            var core = core(name);
            if (core.size() <= LONGEST_NAME) {
                core.forEach(
                        word -> SearchText.forms(word).forEach(form -> shortest.merge(form, core.size(), Math::min)));
            }
        }
        return shortest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(form -> form.getKey() + OF + form.getValue())
                .toList();
    }

    /** The family name of somebody, however many words it has, and the initials of the given names. */
    static List<String> ofPerson(List<Word> words) {
        var tokens = new ArrayList<String>();
        var initials = new StringBuilder();
        for (int from = 1; from < words.size(); from++) {
            var initial = words.get(from - 1).folded().substring(0, 1);
            tokens.add(FAMILY + SearchText.joined(words.subList(from, words.size())));
            tokens.add(INITIAL + initial);
            tokens.add(INITIAL + initials.append(initial));
        }
        return tokens;
    }
}
