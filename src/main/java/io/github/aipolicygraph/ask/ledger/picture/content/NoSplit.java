package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.Ledger.Unsplit;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.function.Function;

/** Explains why nothing is split, and lists the decompositions that exist. */
public final class NoSplit {

    private final Unsplit unsplit;
    private final Wording wording;
    private final Function<Decomposition, String> name;

    private NoSplit(Unsplit unsplit, Wording wording, Function<Decomposition, String> name) {
        this.unsplit = unsplit;
        this.wording = wording;
        this.name = name;
    }

    /** Explains it for programs too: with the API names of the decompositions. */
    public static String named(Unsplit unsplit, Language language) {
        var wording = Wording.in(language);
        return new NoSplit(unsplit, wording, split -> wording.say(split) + " (" + split + ")").sentence();
    }

    /** Explains it for readers of a picture. */
    public static String explain(Unsplit unsplit, Wording wording) {
        return new NoSplit(unsplit, wording, wording::say).sentence();
    }

    private String sentence() {
        var instead = unsplit.instead().stream().map(name).toList();
        return wording.say("unsplit", name.apply(unsplit.asked())) + " "
                + (instead.isEmpty()
                        ? wording.say("unsplit.atAll")
                        : wording.say("unsplit.instead", wording.all(instead)));
    }
}
