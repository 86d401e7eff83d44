package io.github.aipolicygraph.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Texts without accents, in lower case. */
public final class TextFolding {

    /** The most letters that one character folds into, as Lucene has it. */
    private static final int WIDEST = 4;

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{Nd}.]|(?<!\\d)\\.|\\.(?!\\d)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private TextFolding() {}

    /** The folded text, word by word: one space between words, everything else as it stands. */
    public static String text(String text) {
        return piece(text).strip();
    }

    /** The same of a piece of a text: a blank at an end of it is a part of it, as in " ai". */
    public static String piece(String piece) {
        return folded(piece).replaceAll("\\s+", " ");
    }

    /** The folded letters and digits of a word, and the point of a number: 40,000 is 40000, 1,7 is 1.7 and not 17. */
    static String word(String word) {
        var numbers =
                DECIMAL.matcher(THOUSANDS.matcher(folded(word)).replaceAll("")).replaceAll(".");
        return SIGN.matcher(numbers).replaceAll("");
    }

    /** An accent may be a character of its own or not; here it never is, so that places in the text are the same. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Letters without their accents, in lower case: é is e, and ø stays ø, for it is a letter of its own.
     *
     * <p>Names are put in order and compared by these, and order keys are kept in the graph and in cursors; a search folds
     * further, so that whoever types o finds ø.
     */
    public static String letters(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        var plain = composed(text).toCharArray();
        var ascii = new char[plain.length * WIDEST];
        int length = ASCIIFoldingFilter.foldToASCII(plain, 0, ascii, 0, plain.length);
        return new String(Arrays.copyOf(ascii, length)).toLowerCase(Locale.ROOT);
    }
}
