package io.github.aipolicygraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several words that mean one thing, in French and English, as one word: a centre de données is a data center. */
final class Phrases {

    /** On each line the one word, then the ways to write it. */
    private static final String MEANINGS = """
            ai: artificial intelligence, intelligence artificielle
            capex: capital spending, capital expenditure, depenses d investissement
            ceo: chief executive officer, chief executive, directeur general, directrice generale, president directeur general, pdg, dg, patron, boss
            datacentre: data centre, data center, centre de donnees, centre de calcul, datacenter
            gpai: general purpose ai, ia a usage general
            pm: prime minister, premier ministre, premiere ministre
            secretarygeneral: secretary general, secretaire general
            uae: united arab emirates, emirats arabes unis
            uk: united kingdom, royaume uni, great britain, grande bretagne, british, britannique
            us: united states of america, united states, etats unis d amerique, etats unis, usa, america, american, americain
            vicepresident: vice president, vice presidente
            """;

    private static final Map<String, List<Phrase>> BY_START = new HashMap<>();

    static {
        MEANINGS.lines().forEach(line -> {
            var meaning = line.split(": ");
            for (var written : meaning[1].split(", ")) {
                var phrase = new Phrase(
                        meaning[0],
                        List.of(written.split(" ")).stream().map(Phrases::forms).toList());
                phrase.words()
                        .get(0)
                        .forEach(start -> BY_START.computeIfAbsent(start, any -> new ArrayList<>())
                                .add(phrase));
            }
        });
    }

    private Phrases() {}

    private record Phrase(String meaning, List<Set<String>> words) {

        boolean isAt(List<Word> text, int from) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (int place = 0; place < words.size(); place++) {
                if (forms(text.get(from + place).folded()).stream().noneMatch(words.get(place)::contains)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A phrase in a text, as one word, and how many words it has there. */
    record Met(Word word, int length) {}

    /** The words, those of a phrase as one. */
    static List<Word> merged(List<Word> words) {
        var merged = new ArrayList<Word>();
        int from = 0;
        while (from < words.size()) {
            var met = at(words, from);
            merged.add(met.word());
            from += met.length();
        }
        return merged;
    }

    /** The longest phrase that begins there, or the word itself. */
    static Met at(List<Word> words, int from) {
        var first = words.get(from);
        var longest = new Met(first, 1);
        int length = 0;
        for (var phrase : starting(first)) {
            if (phrase.words().size() > length && phrase.isAt(words, from)) {
                length = phrase.words().size();
                var last = words.get(from + length - 1);
                longest = new Met(first.upTo(last, phrase.meaning()), length);
            }
        }
        return longest;
    }

    private static List<Phrase> starting(Word word) {
        return forms(word.folded()).stream()
                .flatMap(form -> BY_START.getOrDefault(form, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Set<String> forms(String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        forms.addAll(Stemmer.of(folded));
        return forms;
    }
}
