package io.github.aipolicygraph.engine.catalog;

import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import io.github.aipolicygraph.engine.argument.ArgumentConverters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the comments at the top of a Cypher file tell the engine.
 *
 * @param forms in which form an argument becomes a parameter, where it does not as it was given
 * @param byDefault the condition that a filter has within another one unless an argument is given; none for most
 * @param derived the orders whose keys follow from all that is known of a thing, so that other facts move it in a list
 * @param expands the name that this file's expression takes the place of, wherever a condition uses it as a property
 */
public record Header(
        Map<String, ArgumentConverter> forms,
        Optional<Default> byDefault,
        Set<String> derived,
        Optional<String> expands) {

    private static final Pattern FORM = Pattern.compile("\\$([\\w.]+) ([\\w-]+)");
    private static final Pattern DEFAULT = Pattern.compile("(.+), unless \\$(\\w+) is given");
    private static final Pattern EXPANDS = Pattern.compile("this\\.(\\w+), wherever a condition names it");

    /** A condition on {@code this} that holds unless an argument is given. */
    public record Default(CypherTemplate condition, String unless) {}

    static Header of(String file) {
        return new Header(
                lines(file, "forms")
                        .flatMap(line -> FORM.matcher(line).results())
                        .collect(toMap(form -> form.group(1), form -> ArgumentConverters.named(form.group(2)))),
                lines(file, "default within other filters")
                        .map(Header::byDefault)
                        .findFirst(),
                Set.copyOf(lines(file, "derived")
                        .flatMap(line -> Stream.of(line.split(", ")))
                        .toList()),
                lines(file, "expands").map(line -> group(EXPANDS, line, 1)).findFirst());
    }

    private static Default byDefault(String line) {
        return new Default(CypherTemplate.of(group(DEFAULT, line, 1), Set.of("this")), group(DEFAULT, line, 2));
    }

    private static String group(Pattern form, String line, int group) {
        var found = form.matcher(line);
        if (!found.matches()) {
            throw new IllegalStateException("The header \"%s\" must look like \"%s\".".formatted(line, form));
        }
        return found.group(group);
    }

    private static Stream<String> lines(String file, String key) {
        var start = "// " + key + ": ";
        return file.lines()
                .takeWhile(line -> line.startsWith("//"))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()));
    }

    /** The parameter of an argument, in the form that the file asks for. */
    public Object formed(String argument, Object value, Map<String, Object> beside) {
        var form = forms.get(argument);
        return form == null ? value : form.of(argument, value, beside);
    }
}
