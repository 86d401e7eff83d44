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
 * Holds the settings in the comments at the top of a Cypher file.
 *
 * @param forms the converter for each argument that must be converted before it becomes a parameter
 * @param byDefault the condition that a filter has when nested in another one, unless an argument is present; empty for
 *     most files
 * @param derived the orders whose keys are derived from other facts, so that loading those facts moves entries of a
 *     list
 * @param yields true if the field is the property with its name unless the caller sent an argument
 * @param expands the name that this file's expression replaces wherever a condition uses it as a property
 */
public record Header(
        Map<String, ArgumentConverter> forms,
        Optional<Default> byDefault,
        Set<String> derived,
        boolean yields,
        Optional<String> expands) {

    private static final Pattern FORM = Pattern.compile("\\$([\\w.]+) ([\\w-]+)");
    private static final Pattern DEFAULT = Pattern.compile("(.+), unless \\$(\\w+) is given");
    private static final Pattern EXPANDS = Pattern.compile("this\\.(\\w+), wherever a condition names it");

    /** Holds a condition on {@code this} that applies unless the caller sent an argument. */
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
                lines(file, "without arguments").findAny().isPresent(),
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

    /** Returns the parameter of an argument, converted as the file asks. */
    public Object formed(String argument, Object value, Map<String, Object> beside) {
        var form = forms.get(argument);
        return form == null ? value : form.of(argument, value, beside);
    }
}
