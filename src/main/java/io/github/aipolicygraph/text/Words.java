package io.github.aipolicygraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text, in order; places count in the composed text. A colon ends a word, though Lucene has Swedish in mind. */
final class Words {

    private static final Analyzer TOKENS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = TOKENS.tokenStream("", Fold.composed(text).replace(':', ' '))) {
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
