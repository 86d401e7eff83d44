package io.github.aipolicygraph.bench.generate;

import java.util.Arrays;
import java.util.stream.Collectors;

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
