package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.Ledger.Unsplit;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.function.Function;

/** Why nothing is split, and which splits there are. */
public final class NoSplit {

    private final Unsplit unsplit;
    private final Wording wording;
    private final Function<Decomposition, String> name;

    private NoSplit(Unsplit unsplit, Wording wording, Function<Decomposition, String> name) {
        this.unsplit = unsplit;
        this.wording = wording;
        this.name = name;
    }

    /** For programs too: with the names by which a split is asked for. */
    public static String named(Unsplit unsplit, Language language) {
        var wording = Wording.in(language);
        return new NoSplit(unsplit, wording, split -> wording.say(split) + " (" + split + ")").sentence();
    }

    /** For readers of a picture. */
    public static String told(Unsplit unsplit, Wording wording) {
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
