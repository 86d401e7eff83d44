package io.github.aipolicygraph.engine.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a piece of Cypher whose variables and parameters are known, so that it can be nested in a statement under other
 * names.
 *
 * <p>The template replaces names as whole tokens and copies everything else as it is in the file.
 */
public final class CypherTemplate {

    private static final Pattern BOUND = Pattern.compile(
            "(?<!\\w)[(\\[]\\s*([a-z]\\w*)\\s*(?=[:)\\]{])|\\bAS\\s+([a-z]\\w*)|[(\\[]\\s*([a-z]\\w*)\\s+IN\\b");
    /** Matches text in quotes, and columns of procedures, because the procedure defines their names. */
    private static final String QUOTED = "'[^']*'|\"[^\"]*\"|\\bYIELD\\s+\\w+(?=\\s+AS\\b)";

    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+(?:\\.\\w+)?)");

    private final String raw;
    private final List<Piece> pieces;

    private CypherTemplate(String raw, List<Piece> pieces) {
        this.raw = raw;
        this.pieces = pieces;
    }

    private enum Kind {
        PLAIN,
        VARIABLE,
        PARAMETER
    }

    /**
     * Holds one token. The file is cut into tokens once, when it is read: searching for names in each statement took a
     * quarter of the time of a lookup.
     */
    private record Piece(Kind kind, String text) {}

    /** Creates a template from text, given the variables that its file binds. */
    static CypherTemplate of(String raw, Set<String> variables) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        if (!variables.isEmpty()) {
            var names =
                    Pattern.compile(QUOTED + "|(?<![\\w.$:|])(" + String.join("|", variables) + ")(?![\\w(])(?!:\\s)");
            for (var match : names.matcher(raw)
                    .results()
                    .filter(match -> match.group(1) != null)
                    .toList()) {
                plain(raw.substring(end, match.start()), pieces);
                pieces.add(new Piece(Kind.VARIABLE, match.group(1)));
                end = match.end();
            }
        }
        plain(raw.substring(end), pieces);
        return new CypherTemplate(raw, List.copyOf(pieces));
    }

    private static void plain(String text, List<Piece> pieces) {
        int end = 0;
        for (var match : PARAMETER.matcher(text).results().toList()) {
            pieces.add(new Piece(Kind.PLAIN, text.substring(end, match.start())));
            pieces.add(new Piece(Kind.PARAMETER, match.group(1)));
            end = match.end();
        }
        pieces.add(new Piece(Kind.PLAIN, text.substring(end)));
    }

    /** Returns the variables that a whole file binds. */
    static Set<String> variablesOf(String file) {
        return BOUND.matcher(file)
                .results()
                .map(CypherTemplate::boundName)
                .filter(name -> !LITERALS.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String boundName(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
    }

    public List<String> parameters() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.PARAMETER)
                .map(Piece::text)
                .distinct()
                .toList();
    }

    public boolean startsWith(String keyword) {
        return raw.startsWith(keyword);
    }

    /**
     * Returns the text with its names replaced for one place in a statement.
     *
     * @param variable returns the new name of each variable
     * @param parameter returns the text that replaces each parameter
     */
    public String render(UnaryOperator<String> variable, UnaryOperator<String> parameter) {
        var bound = new StringBuilder(2 * raw.length());
        for (var piece : pieces) {
            bound.append(
                    switch (piece.kind()) {
                        case PLAIN -> piece.text();
                        case VARIABLE -> variable.apply(piece.text());
                        case PARAMETER -> parameter.apply(piece.text());
                    });
        }
        return bound.toString();
    }

    @Override
    public String toString() {
        return raw;
    }
}
