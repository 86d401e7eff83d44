package io.github.aipolicygraph.search;

import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.argument.ArgumentForm;
import io.github.aipolicygraph.text.SearchQuery;
import java.util.List;

/** What somebody types: as a query of the index, the same with slips of the hand, the same in names alone, and as it is. */
public final class SearchWords implements ArgumentForm {

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 30;

    @Override
    public String name() {
        return "words";
    }

    @Override
    public List<String> of(String argument, Object value) {
        var typed = value.toString();
        if (typed.length() > LONGEST) {
            throw refused(argument, "characters", typed.length(), LONGEST);
        }
        var query = SearchQuery.of(typed);
        if (query.size() > MOST_WORDS) {
            throw refused(argument, "words", query.size(), MOST_WORDS);
        }
        return List.of(query.asTyped(), query.withSlips(), query.inNames(), typed);
    }

    private static Refusal refused(String argument, String what, int given, int most) {
        return new Refusal(
                Refusal.Code.SEARCH_TEXT,
                "%s has %,d %s; %d are the most that can be searched for.".formatted(argument, given, what, most));
    }
}
