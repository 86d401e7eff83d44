package io.github.aipolicygraph.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the search index is given of names and texts: words between spaces, each as it is written and by its stems. */
public final class SearchText {

    /** How many words of a name are also looked for as one: von der Leyen, vonderleyen. */
    private static final int LONGEST_RUN = 4;

    /** What a whole name begins with, and no word of a text. */
    static final String WHOLE = "_";

    /** What words of a name as one begin with: who slips in one word does not mean two others. */
    static final String RUN = "__";

    private SearchText() {}

    /** The words of texts. */
    public static String ofTexts(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Words.of(text).stream())
                .filter(Word::isMeant)
                .flatMap(word -> forms(word).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The words of names; also the words next to each other as one, and the whole name as one. */
    public static String ofNames(Collection<String> names) {
        var all = new LinkedHashSet<String>();
        for (var name : names) {
            var words = Words.of(name);
            words.stream().filter(Word::isMeant).forEach(word -> all.addAll(forms(word)));
            for (int length = 2; length <= LONGEST_RUN; length++) {
                for (int from = 0; from + length <= words.size(); from++) {
                    all.add(RUN + joined(words.subList(from, from + length)));
                }
            }
            all.addAll(wholes(words));
        }
        return String.join(" ", all);
    }

    /** Names without accents and in lower case, one a line. */
    public static String folded(Collection<String> names) {
        return names.stream().map(Fold::text).distinct().collect(Collectors.joining("\n"));
    }

    static Set<String> forms(Word word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word.folded());
        forms.add(word.withArticle());
        forms.addAll(Stems.of(word.folded()));
        forms.addAll(InEnglish.of(forms));
        return forms;
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }

    /** A whole name as one word, by all forms of its last: who asks for Stargates may mean Stargate. */
    static List<String> wholes(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int last = words.size() - 1;
        var before = WHOLE + joined(words.subList(0, last));
        return forms(words.get(last)).stream().map(form -> before + form).toList();
    }
}
