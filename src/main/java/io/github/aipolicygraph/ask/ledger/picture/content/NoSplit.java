package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.Ledger.Unsplit;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.function.Function;

/** Why nothing is split, and which splits there are. */
public final class NoSplit {

    private final Unsplit unsplit;
    private final Wording words;
    private final Function<Decomposition, String> name;

    private NoSplit(Unsplit unsplit, Wording words, Function<Decomposition, String> name) {
        this.unsplit = unsplit;
        this.words = words;
        this.name = name;
    }

    /** For programs too: with the names by which a split is asked for. */
    public static String named(Unsplit unsplit, Language language) {
        var words = Wording.in(language);
        return new NoSplit(unsplit, words, split -> words.say(split) + " (" + split + ")").sentence();
    }

    /** For readers of a picture. */
    public static String told(Unsplit unsplit, Wording words) {
        return new NoSplit(unsplit, words, words::say).sentence();
    }

    private String sentence() {
        var instead = unsplit.instead().stream().map(name).toList();
        return words.say("unsplit", name.apply(unsplit.asked())) + " "
                + (instead.isEmpty() ? words.say("unsplit.atAll") : words.say("unsplit.instead", words.all(instead)));
    }
}
