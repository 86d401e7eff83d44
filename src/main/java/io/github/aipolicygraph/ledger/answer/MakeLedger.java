package io.github.aipolicygraph.ledger.answer;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.facts.vocabulary.ReadVocabulary;
import io.github.aipolicygraph.graph.answer.Making;
import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerGroup;
import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.count.CannotCount;
import io.github.aipolicygraph.ledger.count.CountLedger;
import io.github.aipolicygraph.ledger.count.Question;
import io.github.aipolicygraph.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.ledger.picture.content.Words;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import io.github.aipolicygraph.vocabulary.own.OwnValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts what the files of {@code cypher/Ledger} give. */
public final class MakeLedger implements Making {

    private static final Recipe RECIPE = new Recipe(
            Map.of("Pledge", "beneath", "Query", "around"),
            List.of("envelopes", "parties", "parts", "shared", "rates", "edition", "sources", "names", "concluded"),
            Map.of("Pledge", "pledges", "Claim", "claims", "Entity", "entities"));

    /** Read once, as the schema is: the files change with a restart. */
    private final OwnValues own = ReadVocabulary.ofTheFacts();

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
        var rows = new Rows((List<?>) value);
        try {
            var books = rows.books();
            var question = question(asking);
            var ledger = CountLedger.of(books, question);
            var labels = new ShareLabels(books, rows.frenchNames(), own);
            var fields = new Fields(labels, question.groupBy()).of(ledger);
            if (ledger.unsplit() != null) {
                fields.put("unsplit", (Function<Map<String, Object>, String>)
                        asked -> unsplit(ledger.unsplit(), Fields.language(asked.get("language")), asking.asOf()));
            }
            if (question.single()) {
                fields.put("svg", (Function<Map<String, Object>, String>)
                        arguments -> picture(books, question, rows, asking).svg(arguments));
            }
            return fields;
        } catch (CannotCount refused) {
            throw new Refusal(Refusal.Code.valueOf(refused.code().name()), sentence(refused, asking.asOf()));
        }
    }

    /** Bands of several currencies cannot be compared, so it is drawn in one. */
    private static DrawPledge picture(Books books, Question question, Rows rows, Asking asking) {
        return new DrawPledge(CountLedger.compared(books, question), books, rows, asking.asOf());
    }

    /** At another time a pledge may not have been split yet, or otherwise. */
    private static String unsplit(Ledger.Unsplit unsplit, Language language, Map<String, Object> asOf) {
        var sentence = NoSplit.named(unsplit, language);
        return asOf.isEmpty() ? sentence : Words.in(language).say("unsplit.then", sentence);
    }

    private static String sentence(CannotCount refused, Map<String, Object> asOf) {
        return asOf.isEmpty() ? refused.getMessage() : "At the time asked for: " + refused.getMessage();
    }

    private static Question question(Asking asking) {
        var given = asking.arguments();
        return new Question(
                asking.parent().equals("Pledge"),
                one(given, "stage", Stage::valueOf).orElse(Stage.PLEDGED),
                one(given, "period", Period::valueOf).orElse(Period.TOTAL),
                one(given, "decomposition", Decomposition::valueOf).orElse(null),
                one(given, "resolve", Resolution::valueOf).orElse(Resolution.BEST),
                one(given, "source", text -> text).orElse(null),
                one(given, "currency", text -> text).orElse(null),
                one(given, "groupBy", LedgerGroup::valueOf).orElse(null),
                Payers.in(given.get("filter")));
    }

    private static <T> Optional<T> one(Map<String, Object> given, String name, Function<String, T> parse) {
        return Optional.ofNullable(given.get(name)).map(Object::toString).map(parse);
    }
}
