package io.github.aipolicygraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text, in order; places count in the composed text. */
final class Words {

    /** A colon, though Lucene has Swedish in mind; the dot of gnani.ai, but not that of E.ON or 17.5. */
    private static final Pattern BETWEEN = Pattern.compile(":|(?<=[\\p{L}\\p{N}]{2})\\.(?=\\p{L}{2})");

    private static final Analyzer TOKENS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens =
                TOKENS.tokenStream("", BETWEEN.matcher(Fold.composed(text)).replaceAll(" "))) {
            var written = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                Word.of(written.toString(), place.startOffset()).ifPresent(words::add);
            }
            tokens.end();
            return words;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
