package io.github.aipolicygraph.api.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Works out how large selections are, each fragment once: thirty fragments can stand for a thousand million fields. */
final class Sizes {

    /** The engine walks through each of them by way of all others that lead there. */
    private static final int DEEPEST = 50;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    Sizes(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    Size of(SelectionSet selections) {
        return selections == null
                ? Size.NOTHING
                : selections.getSelections().stream().map(this::of).reduce(Size.NOTHING, Size::plus);
    }

    /** Of each fragment, also of those that are not used: a circle of fragments is found wherever it is. */
    void ofAllFragments() {
        fragments.keySet().forEach(this::ofFragment);
    }

    private Size of(Selection<?> selection) {
        if (selection instanceof Field field) {
            return of(field.getSelectionSet())
                    .inAField(field.getAlias() != null)
                    .plus(Size.directives(field.getDirectives().size()));
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet())
                    .plus(Size.directives(inline.getDirectives().size()));
        }
        var spread = (FragmentSpread) selection;
        return ofFragment(spread.getName())
                .plus(Size.directives(spread.getDirectives().size()));
    }

    /** One that does not exist has no size; that it is missing is said by those who know the schema. */
    private Size ofFragment(String name) {
        var fragment = fragments.get(name);
        if (fragment == null) {
            return Size.NOTHING;
        }
        if (!known.containsKey(name)) {
            enter(name);
            known.put(
                    name,
                    of(fragment.getSelectionSet())
                            .plus(Size.directives(fragment.getDirectives().size())));
            open.remove(name);
        }
        return known.get(name);
    }

    private void enter(String name) {
        if (!open.add(name)) {
            throw new RequestError(
                    LimitCode.BAD_QUERY,
                    "Fragment \"%s\" contains itself, directly or through other fragments. Remove the spread that leads back to it."
                            .formatted(RequestError.shown(name)));
        }
        if (open.size() > DEEPEST) {
            throw new RequestError(
                    LimitCode.FRAGMENT_LIMIT,
                    "More than %d fragments are nested in each other. Write some of them out.".formatted(DEEPEST));
        }
    }
}
