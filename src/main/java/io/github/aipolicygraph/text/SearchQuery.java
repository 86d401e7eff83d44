package io.github.aipolicygraph.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody types, as parts of a query of the index: each word by itself, and what all of them may be as a name.
 *
 * <p>Only letters and digits of what was typed come into it, so nothing in it means anything to the query language.
 */
public final class SearchQuery {

    /** What begins a whole name in the index, and a family name. */
    public static final List<String> NAMES = List.of(NameTokens.WHOLE, NameTokens.FAMILY);

    public static final String MAKER = NameTokens.MAKER;

    /** Of a longer text no part is taken for a name: the query would grow with the square of the words. */
    private static final int MOST_WORDS_WITH_NAMES = 8;
    /** Of how many words next to each other somebody makes one. */
    private static final int LONGEST_RUN = 3;

    private static final int SHORTEST_IN_TEXTS = 4;
    /** As one word, the words must be long enough not to be another by chance. */
    private static final int LONG_ENOUGH = 6;

    private final String typed;
    private final List<Word> words;
    /** Those of the name itself, phrases as one. */
    private final List<Word> core;

    private final List<Word> wanted;
    private final List<Word> welcome;
    private final List<Word> offices;
    private final Optional<Begun> begun;

    private SearchQuery(String typed, boolean unfinished) {
        this.typed = TextFolding.composed(typed);
        words = Words.of(typed);
        var merged = Phrases.merged(words);
        int start = TitlesAndLegalForms.start(merged);
        int end = TitlesAndLegalForms.end(merged, start);
        core = merged.subList(start, end);
        var plain = core.stream().filter(word -> !word.isStopWord()).toList();
        var abbreviations = core.stream()
                .filter(word -> word.isStopWord() && word.isMeant())
                .toList();
        var last = merged.subList(unfinished ? Math.max(0, merged.size() - 1) : merged.size(), merged.size());
        // UN alone is the organisation; in PLAN DE PARIS or NOT IN PARIS nobody means DE or IN. Or may become Oracle.
        var meant = plain.isEmpty() ? abbreviations : plain;
        wanted = meant.isEmpty() ? last : meant;
        begun = last.stream()
                .map(word -> new Begun(word.folded(), wanted.contains(word)))
                .findFirst();
        var rest = Stream.concat(abbreviations.stream(), merged.subList(end, merged.size()).stream());
        welcome = rest.filter(word -> !wanted.contains(word)).toList();
        offices = merged.subList(0, start).stream().filter(Word::isMeant).toList();
    }

    public static SearchQuery of(String typed) {
        return of(typed, false);
    }

    /** The same, if the last word may be unfinished. */
    public static SearchQuery of(String typed, boolean unfinished) {
        return new SearchQuery(typed, unfinished);
    }

    /**
     * A word that is looked for.
     *
     * @param typed as it was typed
     * @param forms what it is in the index
     * @param asOne what it is as one word with those beside it
     * @param nearInNames what is near it in a name, as a regular expression
     * @param nearInTexts the same in a text
     */
    public record Sought(
            String typed,
            Set<String> forms,
            Set<String> asOne,
            Optional<String> nearInNames,
            Optional<String> nearInTexts) {

        public List<String> inTexts() {
            return Stream.concat(forms.stream(), asOne.stream()).toList();
        }

        /** In names also as a run of words, where it was typed as one. */
        public List<String> inNames() {
            var runs = Stream.concat(forms.stream().limit(1), asOne.stream()).map(NameTokens.RUN::concat);
            return Stream.concat(inTexts().stream(), runs).toList();
        }

        /** Its forms as one of so many words of a name. */
        public List<String> oneOf(int words) {
            return forms.stream().map(form -> form + NameTokens.OF + words).toList();
        }
    }

    public int size() {
        return words.size();
    }

    /** The words that must be found. */
    public List<Sought> sought() {
        return wanted.stream().map(this::sought).toList();
    }

    /** A word that may be unfinished; it need not be found if it is too common as it is, beside others. */
    public record Begun(String start, boolean isSought) {}

    /** The last word, if it may be unfinished. */
    public Optional<Begun> begun() {
        return begun;
    }

    /** How somebody is addressed: it need not be found. */
    public List<Set<String>> offices() {
        return offices.stream().map(this::forms).toList();
    }

    /** Its legal form: it need not be found either. */
    public List<Set<String>> legalForms() {
        return welcome.stream().map(this::forms).toList();
    }

    /** Whether parts of it are looked for as names: with more words the query would be longer than the index takes. */
    public boolean isShort() {
        return words.size() <= MOST_WORDS_WITH_NAMES;
    }

    /** What a name is in the index if it is just this, or this without a legal form; the first is as it was typed. */
    public Set<String> wholes() {
        return NameTokens.wholes(words);
    }

    /** What names are in the index that begin with the same word. */
    public List<String> first() {
        return NameTokens.first(core);
    }

    /** What names with that beginning are in the index that are a part of this, by how many words they have. */
    public List<Set<String>> parts(String beginning) {
        return isShort() ? NameTokens.parts(beginning, List.of(words, core)) : List.of();
    }

    List<Word> wanted() {
        return wanted;
    }

    /** What need not be found. */
    Stream<Word> besides() {
        return Stream.concat(welcome.stream(), offices.stream());
    }

    /** What somebody may have written apart or together, as one word. */
    Set<String> runs() {
        return NameTokens.joinedUpTo(words, LONGEST_RUN);
    }

    /** All words as one: somebody may write apart what a name writes together. */
    public String joined() {
        return SearchText.joined(words);
    }

    /** What is near all words as one. */
    public Optional<String> nearAll() {
        return words.size() > LONGEST_RUN ? Optional.empty() : TypoPattern.pattern(joined(), LONG_ENOUGH);
    }

    /** Which shortest word may hold a typo: van for von only where other words tell who is meant. */
    int shortestWithTypo() {
        return wanted.size() > 1 ? 3 : SHORTEST_IN_TEXTS;
    }

    private Sought sought(Word word) {
        var asOne = isShort() ? NameTokens.around(core, core.indexOf(word), LONGEST_RUN) : Set.<String>of();
        return new Sought(
                typed.substring(word.from(), word.to()),
                forms(word),
                asOne,
                TypoPattern.pattern(word.folded(), shortestWithTypo()).map(near -> near(word, near)),
                TypoPattern.pattern(word.folded(), SHORTEST_IN_TEXTS));
    }

    /** Also as one with the words beside it, if these are long enough not to be another word by chance. */
    private String near(Word word, String near) {
        var run = word.folded().length() >= LONG_ENOUGH ? "|" + NameTokens.RUN + near : "";
        var all = nearAll().filter(any -> wanted.size() > 1).map(one -> "|%s|%s%s".formatted(one, NameTokens.RUN, one));
        return near + run + all.orElse("");
    }

    private Set<String> forms(Word word) {
        return isShort() ? SearchText.sought(word) : SearchText.soughtAmongMany(word);
    }
}
