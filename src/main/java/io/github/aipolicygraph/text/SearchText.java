package io.github.aipolicygraph.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the search index is given of names and texts: words between spaces, each as it is written and by its stems. */
public final class SearchText {

    /** What is said of a thing that is no part of another. */
    public static final String OWN = "own";

    private static final String RANK = "rank";
    private static final int LEAST_RANK = 3;
    private static final int HIGHEST_RANK = 10;
    /** So many forms each word of a long text has. */
    private static final int MOST_FORMS = 4;

    private SearchText() {}

    /** The words of texts. */
    public static String ofTexts(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> forms(Words.of(text)).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * The words of names; also the words next to each other as one, the whole name as one, and how long it is.
     *
     * @param makers the names of who made it: it may be called by one of them
     */
    public static String ofNames(Collection<String> names, Collection<String> makers) {
        var all = new LinkedHashSet<>(List.of(ofNames(names).split(" ")));
        makers.stream()
                .map(maker -> joined(NameTokens.core(Words.of(maker))))
                .filter(maker -> all.contains(maker) || all.contains(NameTokens.RUN + maker))
                .forEach(maker -> all.add(NameTokens.MAKER + maker));
        return String.join(" ", all);
    }

    /** The words of names; also the words next to each other as one, the whole name as one, and how long it is. */
    public static String ofNames(Collection<String> names) {
        var all = new LinkedHashSet<String>();
        var split = names.stream().map(Words::of).toList();
        for (var words : split) {
            all.addAll(forms(words));
            NameTokens.runs(words).forEach(all::add);
            all.addAll(NameTokens.wholes(words));
            all.addAll(NameTokens.first(words));
        }
        all.addAll(NameTokens.lengths(split));
        return String.join(" ", all);
    }

    /** The same of the names of a person, with the family name and the initials. */
    public static String ofPeople(Collection<String> names) {
        var all = new LinkedHashSet<>(List.of(ofNames(names).split(" ")));
        names.forEach(name -> all.addAll(NameTokens.ofPerson(Words.of(name))));
        return String.join(" ", all);
    }

    /** Returns the type of an item, whether it is part of another, and a rank by its number of links. */
    public static String ofType(String type, boolean part, int degree) {
        int doubled = Integer.SIZE - Integer.numberOfLeadingZeros(degree);
        return type.toLowerCase(Locale.ROOT)
                + (part ? "" : " " + OWN)
                + (doubled < LEAST_RANK ? "" : " " + RANK + Math.min(doubled, HIGHEST_RANK));
    }

    /** What the ranks of things are in the index, the least first. */
    public static List<String> ranks() {
        return IntStream.rangeClosed(LEAST_RANK, HIGHEST_RANK)
                .mapToObj(rank -> RANK + rank)
                .toList();
    }

    /** Names without accents and in lower case, one a line. */
    public static String folded(Collection<String> names) {
        return names.stream().map(TextFolding::text).distinct().collect(Collectors.joining("\n"));
    }

    /** All words that are meant, and what several of them mean as one. */
    static Set<String> forms(List<Word> words) {
        return Stream.concat(words.stream(), Phrases.merged(words).stream())
                .filter(Word::isMeant)
                .flatMap(word -> forms(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> forms(Word word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word.folded());
        forms.add(word.withArticle());
        forms.addAll(Stemmer.of(word.folded()));
        forms.addAll(FrenchTerms.of(forms));
        return forms;
    }

    /** The forms of a word that somebody types: it may be initials too. */
    static Set<String> sought(Word word) {
        var forms = forms(word);
        if (word.folded().length() <= NameTokens.MOST_INITIALS) {
            forms.add(NameTokens.INITIAL + word.folded());
        }
        return forms;
    }

    /** The first of these forms, for a text of many words. */
    static Set<String> soughtAmongMany(Word word) {
        return sought(word).stream().limit(MOST_FORMS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }
}
