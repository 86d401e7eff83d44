package io.github.aipolicygraph.api.limits;

/**
 * Holds the size of a selection with every fragment written out.
 *
 * @param fields the number of fields on all levels
 * @param outermost the number of fields that aren't nested in another one
 * @param depth the deepest nesting of fields
 */
record SelectionSize(long fields, long outermost, long depth, long aliases, long directives) {

    static final SelectionSize NOTHING = new SelectionSize(0, 0, 0, 0, 0);

    /** Exceeds every limit, and is far below the point where sums of it would overflow. */
    private static final long VERY_MANY = 1L << 50;

    SelectionSize {
        fields = Math.min(fields, VERY_MANY);
        outermost = Math.min(outermost, VERY_MANY);
        aliases = Math.min(aliases, VERY_MANY);
        directives = Math.min(directives, VERY_MANY);
    }

    static SelectionSize directives(int number) {
        return new SelectionSize(0, 0, 0, 0, number);
    }

    SelectionSize plus(SelectionSize other) {
        return new SelectionSize(
                fields + other.fields,
                outermost + other.outermost,
                Math.max(depth, other.depth),
                aliases + other.aliases,
                directives + other.directives);
    }

    /** Returns the size of a field with this selection. */
    SelectionSize inAField(boolean hasAlias) {
        return new SelectionSize(fields + 1, 1, depth + 1, aliases + (hasAlias ? 1 : 0), directives);
    }
}
