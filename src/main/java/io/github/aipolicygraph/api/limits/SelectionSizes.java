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

/**
 * Computes the sizes of selections, visiting each fragment once: thirty fragments can stand for a thousand million
 * fields.
 */
final class SelectionSizes {

    /** Limits chains of fragments, because the engine reaches each one through all the others that lead to it. */
    private static final int DEEPEST = 50;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, SelectionSize> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    SelectionSizes(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    SelectionSize of(SelectionSet selections) {
        return selections == null
                ? SelectionSize.NOTHING
                : selections.getSelections().stream().map(this::of).reduce(SelectionSize.NOTHING, SelectionSize::plus);
    }

    /**
     * Computes the size of every fragment, even of unused ones, so that a cycle of fragments is found wherever it is.
     */
    void ofAllFragments() {
        fragments.keySet().forEach(this::ofFragment);
    }

    private SelectionSize of(Selection<?> selection) {
        if (selection instanceof Field field) {
            return of(field.getSelectionSet())
                    .inAField(field.getAlias() != null)
                    .plus(SelectionSize.directives(field.getDirectives().size()));
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet())
                    .plus(SelectionSize.directives(inline.getDirectives().size()));
        }
        var spread = (FragmentSpread) selection;
        return ofFragment(spread.getName())
                .plus(SelectionSize.directives(spread.getDirectives().size()));
    }

    /** Returns the size of a fragment. One that doesn't exist has no size; validation against the schema reports it. */
    private SelectionSize ofFragment(String name) {
        var fragment = fragments.get(name);
        if (fragment == null) {
            return SelectionSize.NOTHING;
        }
        if (!known.containsKey(name)) {
            enter(name);
            known.put(
                    name,
                    of(fragment.getSelectionSet())
                            .plus(SelectionSize.directives(
                                    fragment.getDirectives().size())));
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
