package io.github.aipolicygraph.engine.id;

import graphql.normalized.ExecutableNormalizedField;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the time out of the IDs of a root field, where one time applies to everything. */
public final class RootTime {

    private static final String AS_OF = "asOf";
    private static final String IDS = "ids";

    private RootTime() {}

    /**
     * Returns the field with plain IDs, and with the time that they had as its argument.
     *
     * @throws RequestError if the IDs say another time than the argument or than each other
     */
    public static ExecutableNormalizedField resolved(ExecutableNormalizedField root) {
        var timed = timed(root).toList();
        if (timed.isEmpty()) {
            return root;
        }
        var time = timeOf(timed, new Arguments(root.getResolvedArguments()).input(AS_OF));
        return plain(root, Map.of(AS_OF, time));
    }

    /**
     * Returns one field for each time that its list of IDs names, with null in the place of every other ID. Only a
     * field that has nothing but IDs may be of several times.
     */
    public static List<ExecutableNormalizedField> each(ExecutableNormalizedField root) {
        if (!(root.getResolvedArguments().get(IDS) instanceof List<?> ids)
                || root.getResolvedArguments().size() > 1
                || ids.isEmpty()) {
            return List.of(resolved(root));
        }
        return ids.stream()
                .map(RootTime::timeOf)
                .distinct()
                .map(time -> resolved(of(
                        root,
                        ids.stream()
                                .map(id -> timeOf(id).equals(time) ? id : null)
                                .toList())))
                .toList();
    }

    private static ExecutableNormalizedField of(ExecutableNormalizedField root, List<?> ids) {
        return root.transform(one -> one.resolvedArguments(new LinkedHashMap<>(Map.of(IDS, ids))));
    }

    private static Map<String, Object> timeOf(Object id) {
        return id instanceof TimedId timed ? timed.time() : Map.of();
    }

    private static Map<String, Object> timeOf(List<TimedId> timed, Arguments asOf) {
        var first = timed.get(0);
        for (var other : timed) {
            if (!other.time().equals(first.time())) {
                throw contradicts(first, "\"%s\"".formatted(RequestError.shown(other)));
            }
        }
        var argument = TimedId.canonical(asOf.given());
        if (!argument.isEmpty() && !argument.equals(first.time())) {
            throw contradicts(
                    first,
                    "asOf, which is %s".formatted(TimedId.suffix(argument).substring(1)));
        }
        return first.time();
    }

    private static RequestError contradicts(TimedId id, String other) {
        return new RequestError(
                EngineCode.BAD_ID,
                "\"%s\" contradicts %s. All of a root field is of one time: leave the time out of the ID, or ask in another root field."
                        .formatted(RequestError.shown(id), other));
    }

    private static Stream<TimedId> timed(ExecutableNormalizedField field) {
        return Stream.concat(
                timed(field.getResolvedArguments().values()),
                field.getChildren().stream().flatMap(RootTime::timed));
    }

    private static Stream<TimedId> timed(Object value) {
        if (value instanceof TimedId id) {
            return Stream.of(id);
        }
        if (value instanceof Map<?, ?> input) {
            return timed(input.values());
        }
        return value instanceof Collection<?> list ? list.stream().flatMap(RootTime::timed) : Stream.of();
    }

    private static ExecutableNormalizedField plain(ExecutableNormalizedField field, Map<String, Object> added) {
        var arguments = new LinkedHashMap<String, Object>();
        field.getResolvedArguments().forEach((name, value) -> arguments.put(name, plain(value)));
        arguments.putAll(added);
        var children = field.getChildren().stream()
                .map(child -> plain(child, Map.of()))
                .toList();
        return field.transform(changed -> changed.resolvedArguments(arguments).children(new ArrayList<>(children)));
    }

    private static Object plain(Object value) {
        if (value instanceof TimedId id) {
            return id.slug();
        }
        if (value instanceof Map<?, ?> input) {
            var fields = new HashMap<Object, Object>();
            input.forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        }
        // Not toList of a stream: a list may have null in it.
        return value instanceof Collection<?> list ? plainList(list) : value;
    }

    private static List<Object> plainList(Collection<?> list) {
        var plain = new ArrayList<>();
        list.forEach(one -> plain.add(plain(one)));
        return plain;
    }
}
