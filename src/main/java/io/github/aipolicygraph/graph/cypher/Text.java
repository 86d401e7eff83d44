package io.github.aipolicygraph.graph.cypher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of Cypher with its variables and parameters known, so that it can be nested in a statement under other names.
 *
 * <p>Names are replaced as whole tokens. Everything else is taken over as it stands in the file.
 */
public final class Text {

    private static final Pattern BOUND = Pattern.compile(
            "[(\\[]\\s*([a-z]\\w*)\\s*(?=[:)\\]{])|\\bAS\\s+([a-z]\\w*)|[(\\[]\\s*([a-z]\\w*)\\s+IN\\b");
    /** Texts, and columns of procedures, whose names are theirs. */
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private static final String QUOTED = "'[^']*'|\\bYIELD\\s+\\w+(?=\\s+AS\\b)";

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+(?:\\.\\w+)?)");

    private final String raw;
    private final Pattern names;

    private Text(String raw, Pattern names) {
        this.raw = raw;
        this.names = names;
    }

    /** The same piece, knowing the variables that are bound anywhere in its file. */
    static Text of(String raw, Set<String> variables) {
        var known = String.join("|", variables);
        return new Text(
                raw,
                variables.isEmpty()
                        ? null
                        : Pattern.compile(QUOTED + "|(?<![\\w.$:|])(" + known + ")(?![\\w(])(?!:\\s)"));
    }

    /** The variables that a whole file binds. */
    static Set<String> variablesOf(String file) {
        return BOUND.matcher(file)
                .results()
                .map(Text::boundName)
                .filter(name -> !LITERALS.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String boundName(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
    }

    public List<String> parameters() {
        return PARAMETER
                .matcher(raw)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    public boolean startsWith(String keyword) {
        return raw.startsWith(keyword);
    }

    /**
     * The text at its place in a statement.
     *
     * @param variable gives the new name of each variable
     * @param parameter gives what stands in the place of each parameter
     */
    public String under(UnaryOperator<String> variable, UnaryOperator<String> parameter) {
        var renamed = names == null ? raw : names.matcher(raw).replaceAll(found -> renamed(found, variable));
        return PARAMETER
                .matcher(renamed)
                .replaceAll(match -> Matcher.quoteReplacement(parameter.apply(match.group(1))));
    }

    private static String renamed(MatchResult found, UnaryOperator<String> variable) {
        return Matcher.quoteReplacement(found.group(1) == null ? found.group() : variable.apply(found.group(1)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
