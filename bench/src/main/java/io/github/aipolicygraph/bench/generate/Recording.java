package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import io.github.aipolicygraph.bench.generate.draw.Draw;
import io.github.aipolicygraph.bench.generate.draw.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes claims with their evidence, their links and their relationships. */
final class Recording implements AutoCloseable {

    static final String RECORDED_AT = "2026-01-05T09:00:00.000Z";
    private static final String RECORDED_ON = RECORDED_AT.substring(0, 10);
    private static final String RETRACTED_AT = "2026-06-01T09:00:00.000Z";
    private static final String CLAIM = ":ID,:LABEL,id,predicate,status,recordedAt:datetime,retractedAt:datetime,"
            + "dateOrder,subjectOrder,stands:boolean,holdsFrom,firstStated,amountOrder,euros:long,";
    private static final String EVIDENCE =
            ":START_ID,:END_ID,:TYPE,locator,note,recordedAt:datetime,retractedAt:datetime,firstStated";
    private static final String EDGE =
            ":START_ID,:END_ID,:TYPE,claim,recordedAt:datetime,retractedAt:datetime,firstStated,disputed:boolean,"
                    + "startOrder,endOrder,stands:boolean,holdsFrom,";
    private static final double RETRACTED = 0.01;
    private static final double DISPUTED = 0.02;

    private final Draw draw;
    private final Words words;
    private final Sources sources;
    private final ListOrder order;
    private final int firstClaim;
    private final CsvFile claims;
    private final CsvFile links;
    private final CsvFile evidence;
    private final CsvFile edges;
    private final SearchColumns search = new SearchColumns();
    final Derived derived;

    Recording(Path directory, Size size, Draw draw, Sources sources, ListOrder order) {
        this.draw = draw;
        this.words = new Words(draw);
        this.sources = sources;
        this.order = order;
        firstClaim = size.entities() + size.sources();
        derived = new Derived(size);
        claims =
                new CsvFile(directory, "claims", CLAIM + Column.headers(Column.values().length) + SearchColumns.HEADER);
        links = new CsvFile(directory, "links", ":START_ID,:END_ID,:TYPE");
        evidence = new CsvFile(directory, "evidence", EVIDENCE);
        edges = new CsvFile(directory, "edges", EDGE + Column.headers(Column.onEdges()));
    }

    void record(Said said) {
        var number = firstClaim + (int) claims.rows();
        var id = draw.hex();
        var opinion = !said.predicate.equals("DESCRIBED");
        var retracted = opinion && draw.chance(RETRACTED) ? RETRACTED_AT : null;
        var published = support(number);
        var disputed = opinion && draw.chance(DISPUTED);
        if (disputed) {
            cite(number, "DISPUTED_BY", sources.pick());
        }
        var first = notBefore(order.holdsFrom(said), firstOf(said.text(Column.STATED_ON), published, RECORDED_ON));
        var dateOrder = Words.dateOrder(said.text(Column.STATED_ON), id);
        Object[] claim = {
            number,
            said.labels(),
            id,
            said.predicate,
            "ACCEPTED",
            RECORDED_AT,
            retracted,
            dateOrder,
            order.id(said.subject) + "\t" + dateOrder,
            retracted == null,
            order.holdsFrom(said),
            first,
            amountOrder(said, id),
            isFigure(said) ? said.figure() : null
        };
        claims.row(CsvFile.joined(CsvFile.joined(claim, said.values), found(said)));
        link(number, said);
        if (said.object >= 0) {
            edges.row(CsvFile.joined(
                    edge(said, id, retracted, first, disputed), Arrays.copyOf(said.values, Column.onEdges())));
        }
        if (retracted == null) {
            derived.from(said, first);
        }
    }

    private Object[] edge(Said said, String claim, String retracted, String first, boolean disputed) {
        return new Object[] {
            said.subject,
            said.object,
            said.predicate,
            claim,
            RECORDED_AT,
            retracted,
            first,
            disputed,
            order.atStart(said, claim),
            order.atEnd(said, claim),
            retracted == null,
            order.holdsFrom(said)
        };
    }

    /** Only what somebody said can be searched for. */
    private Object[] found(Said said) {
        if (!said.predicate.equals("STATED")) {
            return SearchColumns.nothing();
        }
        var texts = SearchColumns.present(said.text(Column.NOTE), said.text(Column.TEXT));
        return search.of(new SearchColumns.Texts("statement", List.of(), List.of(), texts));
    }

    /** A page of a month tells what happened within it from that day on. */
    private static String notBefore(String day, String said) {
        return day != null && day.startsWith(said) ? day : said;
    }

    private static String firstOf(String... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** At least one source, a second one for each seventh claim; gives the day of the earliest. */
    private String support(int claim) {
        var source = sources.pick();
        cite(claim, "SUPPORTED_BY", source);
        var published = sources.published(source);
        if (draw.chance(0.15)) {
            var second = sources.pick();
            if (second != source) {
                cite(claim, "SUPPORTED_BY", second);
                var other = sources.published(second);
                return published == null || other != null && other.compareTo(published) < 0 ? other : published;
            }
        }
        return published;
    }

    private void cite(int claim, String type, int source) {
        evidence.row(
                claim,
                sources.number(source),
                type,
                "paragraph " + (1 + draw.below(9)),
                words.note(),
                RECORDED_AT,
                null,
                sources.published(source));
    }

    private void link(int claim, Said said) {
        links.row(claim, said.subject, "SUBJECT");
        if (said.object >= 0) {
            links.row(claim, said.object, "OBJECT");
        }
        said.links.forEach(link -> links.row(claim, link.entity(), link.type()));
    }

    /** Here every figure is in euros, as far as orders look at it. */
    private static boolean isFigure(Said said) {
        return said.predicate.equals("AMOUNT");
    }

    private static String amountOrder(Said said, String id) {
        return isFigure(said) ? "%016d\t%s".formatted(said.figure(), id) : null;
    }

    String rows() {
        return "%,d claims, %,d pieces of evidence, %,d relationships between entities, %,d links"
                .formatted(claims.rows(), evidence.rows(), edges.rows(), links.rows());
    }

    long relationships() {
        return evidence.rows() + edges.rows() + links.rows();
    }

    long nodes() {
        return claims.rows();
    }

    @Override
    public void close() {
        claims.close();
        links.close();
        evidence.close();
        edges.close();
    }
}
