package io.github.aipolicygraph.ask.search;

import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import io.github.aipolicygraph.engine.error.ErrorCode;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.text.SearchQuery;
import java.util.Map;

/** What somebody types: as it is, then as parts of a query of the index, with its last word finished and begun. */
public final class SearchWords implements ArgumentConverter {

    /** The code of errors in what is searched for. */
    public enum Code implements ErrorCode {
        SEARCH_TEXT
    }

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 30;

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Map<String, Object> of(String argument, Object value) {
        var typed = value.toString();
        if (typed.length() > LONGEST) {
            throw refused(argument, "characters", typed.length(), LONGEST);
        }
        var query = SearchQuery.of(typed);
        if (query.size() > MOST_WORDS) {
            throw refused(argument, "words", query.size(), MOST_WORDS);
        }
        return Map.of(
                "typed",
                typed,
                "finished",
                new IndexQuery(query).parts(),
                "begun",
                new IndexQuery(SearchQuery.of(typed, true)).parts());
    }

    private static RequestError refused(String argument, String what, int given, int most) {
        return new RequestError(
                Code.SEARCH_TEXT,
                "%s has %,d %s; %d are the most that can be searched for.".formatted(argument, given, what, most));
    }
}
