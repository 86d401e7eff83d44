package io.github.aipolicygraph.ask.ledger.answer;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.CannotCount;
import io.github.aipolicygraph.ask.ledger.count.CountLedger;
import io.github.aipolicygraph.ask.ledger.count.LedgerQuestion;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValuesProvider;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.output.ComputedType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts a ledger from the rows of the files in {@code cypher/types/Ledger}. */
public final class MakeLedger implements ComputedType {

    private static final Recipe RECIPE = new Recipe(
            Map.of("Pledge", "beneath", "Query", "around"),
            LedgerRows.FILES,
            Map.of("svg", LedgerRows.FILES_OF_PICTURES),
            Map.of(
                    "Pledge", "pledges",
                    "Claim", "claims",
                    "AmountClaim", "claims",
                    "Entity", "entities",
                    "Actor", "entities"));

    /** Read only once, like the schema, because the files change only with a restart. */
    private final OwnValues own = OwnValuesProvider.ofTheFacts();

    @Override
    public String type() {
        return "Ledger";
    }

    @Override
    public Optional<Recipe> recipe() {
        return Optional.of(RECIPE);
    }

    @Override
    public Object of(Object value, Asking asking) {
        var rows = new LedgerRows((Map<?, ?>) value);
        try {
            var input = rows.input();
            var question = question(asking);
            var ledger = CountLedger.of(input, question);
            var labels = new ShareLabels(input, rows.frenchNames(), own);
            var fields = new LedgerFieldValues(labels, question.groupBy()).of(ledger);
            if (ledger.unsplit() != null) {
                fields.put("unsplit", (Function<Map<String, Object>, String>) asked ->
                        unsplit(ledger.unsplit(), LedgerFieldValues.language(asked.get("language")), asking.asOf()));
            }
            if (question.single()) {
                fields.put("svg", (Function<Map<String, Object>, String>)
                        arguments -> picture(input, question, rows, asking).svg(arguments));
            }
            return fields;
        } catch (CannotCount refused) {
            throw new RequestError(refused.code()::name, sentence(refused, asking.asOf()));
        }
    }

    /** Draws the picture in one currency, because bands of several currencies cannot be compared. */
    private static DrawPledge picture(LedgerInput input, LedgerQuestion question, LedgerRows rows, Asking asking) {
        return new DrawPledge(CountLedger.compared(input, question), input, rows, asking.asOf());
    }

    /**
     * Explains that nothing splits the pledge as requested. At another time sources may not have split it yet, or in
     * another way.
     */
    private static String unsplit(Ledger.Unsplit unsplit, Language language, Map<String, Object> asOf) {
        var sentence = NoSplit.named(unsplit, language);
        return asOf.isEmpty() ? sentence : Wording.in(language).say("unsplit.then", sentence);
    }

    private static String sentence(CannotCount refused, Map<String, Object> asOf) {
        return asOf.isEmpty() ? refused.getMessage() : "At the time asked for: " + refused.getMessage();
    }

    static LedgerQuestion question(Asking asking) {
        var given = asking.arguments();
        return new LedgerQuestion(
                asking.parent().equals("Pledge"),
                one(given, "stage", Stage::valueOf).orElse(Stage.PLEDGED),
                one(given, "period", Period::valueOf).orElse(Period.TOTAL),
                one(given, "decomposition", Decomposition::valueOf).orElse(null),
                one(given, "resolve", Resolution::valueOf).orElse(Resolution.BEST),
                one(given, "source", text -> text).orElse(null),
                one(given, "currency", text -> text).orElse(null),
                one(given, "groupBy", LedgerGroup::valueOf).orElse(null),
                PayerFilter.in(given.get("filter")));
    }

    private static <T> Optional<T> one(Map<String, Object> given, String name, Function<String, T> parse) {
        return Optional.ofNullable(given.get(name)).map(Object::toString).map(parse);
    }
}
