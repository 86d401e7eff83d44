package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.draw.Draw;
import io.github.aipolicygraph.bench.generate.draw.Words;
import java.nio.file.Path;
import java.util.List;

/** Pages that claims were read in: a few agencies carry more than half of them. */
final class Sources {

    private static final double READ_IN_HOT = 0.55;

    private final Size size;
    private final Draw draw;
    private final int hot;
    private final String[] published;
    private final SearchColumns search = new SearchColumns();

    Sources(Size size, Draw draw) {
        this.size = size;
        this.draw = draw;
        hot = Math.max(120, size.perMille(24));
        published = new String[size.sources()];
        for (int number = 0; number < published.length; number++) {
            published[number] = draw.partialDate(2019, 7);
        }
    }

    int pick() {
        return draw.skewed(size.sources(), hot, READ_IN_HOT);
    }

    int number(int source) {
        return size.entities() + source;
    }

    String published(int source) {
        return published[source];
    }

    void write(Path directory) {
        var words = new Words(draw);
        try (var file = new CsvFile(
                directory,
                "sources",
                ":ID,:LABEL,id,title,publisher,url,published,firstStated,language,nameOrder,dateOrder,recordedAt:datetime"
                        + SearchColumns.HEADER)) {
            for (int source = 0; source < published.length; source++) {
                file.row(row(source, words.source(source, source < hot)));
            }
        }
    }

    private Object[] row(int source, String title) {
        var id = "source-" + source;
        var publisher = draw.of("Reuters", "Le Monde", "European Commission", "Élysée");
        Object[] row = {
            number(source),
            "Source",
            id,
            title,
            publisher,
            "https://example.org/" + id,
            published[source],
            published[source],
            draw.of("en", "fr"),
            Words.nameOrder(title, id),
            Words.dateOrder(published[source], id),
            Recording.RECORDED_AT
        };
        var found = new SearchColumns.Texts("source", List.of(), List.of(title), List.of(publisher));
        return CsvFile.joined(row, search.of(found));
    }
}
