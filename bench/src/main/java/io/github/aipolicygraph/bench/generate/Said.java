package io.github.aipolicygraph.bench.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One claim on its way into the files: entities are named by their numbers. */
final class Said {

    /** The properties of a claim that a fact may give; those that a relation has are on its relationship too. */
    enum Column {
        RANK("rank", true),
        STATED_ON("statedOn", true),
        VALID_FROM("validFrom", true),
        VALID_TO("validTo", true),
        ROLE("role", true),
        STANCE("stance", true),
        TEXT("text", true),
        DECOMPOSITION("decomposition", true),
        COUNTING("counting", true),
        JUDGEMENT("judgement", true),
        NOTE("note", true),
        DISAGREES_WITH("disagreesWith", true),
        STAGE("stage", false),
        INSTRUMENT("instrument", false),
        MIN("min:long", false),
        MAX("max:long", false),
        MODALITY("modality", false),
        CURRENCY("currency", false),
        PERIOD("period", false),
        MEASURE("measure", false),
        UNIT("unit", false),
        VALUE("value", false),
        GROUP("group", false),
        FIELD("field", false),
        NAME("name", false),
        KIND("kind", false),
        COUNTRY("country", false),
        PURPOSE("purpose", false),
        ANNOUNCED_ON("announcedOn", false),
        START("start", false);

        private static final int ON_EDGES =
                (int) Arrays.stream(values()).filter(column -> column.onEdges).count();

        private final String header;
        private final boolean onEdges;

        Column(String header, boolean onEdges) {
            this.header = header;
            this.onEdges = onEdges;
        }

        /** Those on relationships come first, so that a relationship's row is the start of its claim's. */
        static int onEdges() {
            return ON_EDGES;
        }

        static String headers(int columns) {
            return Arrays.stream(values())
                    .limit(columns)
                    .map(column -> column.header)
                    .collect(Collectors.joining(","));
        }
    }

    /** Another entity in the claim. */
    record Link(String type, int entity) {}

    final String predicate;
    final int subject;
    final Object[] values = new Object[Column.values().length];
    final List<Link> links = new ArrayList<>(2);
    int object = -1;

    Said(String predicate, int subject) {
        this.predicate = predicate;
        this.subject = subject;
        with(Column.RANK, "NORMAL");
    }

    Said with(Column column, Object value) {
        values[column.ordinal()] = value;
        return this;
    }

    Said to(int entity) {
        object = entity;
        return this;
    }

    Said link(String type, int entity) {
        links.add(new Link(type, entity));
        return this;
    }

    /** Of an amount: its upper bound, else its lower one. */
    long figure() {
        var max = values[Column.MAX.ordinal()];
        return (Long) (max == null ? values[Column.MIN.ordinal()] : max);
    }

    String text(Column column) {
        return (String) values[column.ordinal()];
    }

    /** The types of the API are named after these labels, as a load derives them (cypher/derive/claim-kinds.cypher). */
    String labels() {
        var kind = switch (predicate) {
            case "DESCRIBED" -> "Description";
            case "HOLDS_POSITION" -> "Position";
            case "STATED" -> "Statement";
            case "SAME_MONEY_AS" -> "SameMoney";
            case "PART_OF" -> values[Column.DECOMPOSITION.ordinal()] == null ? "Relation" : "Part";
            case "AMOUNT", "QUANTITY", "NOVELTY", "STAGE" ->
                predicate.charAt(0) + predicate.substring(1).toLowerCase(Locale.ROOT);
            default -> "Relation";
        };
        return "Claim;" + kind;
    }
}
