package io.github.aipolicygraph.api.limits;

/**
 * How large a selection is when each fragment in it is written out.
 *
 * @param fields all of them, on each level
 * @param outermost those that are nested in no other
 * @param depth how many fields are nested in each other at most
 */
record Size(long fields, long outermost, long depth, long aliases, long directives) {

    static final Size NOTHING = new Size(0, 0, 0, 0, 0);

    /** More than any limit, and far from where sums of it would overflow. */
    private static final long VERY_MANY = 1L << 50;

    Size {
        fields = Math.min(fields, VERY_MANY);
        outermost = Math.min(outermost, VERY_MANY);
        aliases = Math.min(aliases, VERY_MANY);
        directives = Math.min(directives, VERY_MANY);
    }

    static Size directives(int number) {
        return new Size(0, 0, 0, 0, number);
    }

    Size plus(Size other) {
        return new Size(
                fields + other.fields,
                outermost + other.outermost,
                Math.max(depth, other.depth),
                aliases + other.aliases,
                directives + other.directives);
    }

    /** Of a field in which this is selected. */
    Size inAField(boolean hasAlias) {
        return new Size(fields + 1, 1, depth + 1, aliases + (hasAlias ? 1 : 0), directives);
    }
}
