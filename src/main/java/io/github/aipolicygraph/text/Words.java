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

    /** The blank in 40 000. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=(?<!\\d)\\d{1,3})[ \\u00a0\\u202f](?=\\d{3}(?!\\d))");
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
        try (var tokens = TOKENS.tokenStream("", cut(text))) {
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

    /** The text as the tokenizer may take it, letter for letter in its places. */
    private static String cut(String text) {
        var cut = BETWEEN.matcher(TextFolding.composed(text)).replaceAll(" ");
        return THOUSANDS.matcher(cut).replaceAll(",");
    }
}
