package io.github.aipolicygraph.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.engine.error.RequestError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted before the parser runs: neither more nor less than the document holds. */
class ScanDocumentTest {

    /** Ten tokens, two levels of fields and two of values, two objects. */
    private record Few() implements Limits {

        @Override
        public int tokens() {
            return 10;
        }

        @Override
        public int depth() {
            return 2;
        }

        @Override
        public int fields() {
            return 10;
        }

        @Override
        public int rootFields() {
            return 10;
        }

        @Override
        public int aliases() {
            return 10;
        }

        @Override
        public int directives() {
            return 10;
        }

        @Override
        public int inputDepth() {
            return 2;
        }

        @Override
        public int inputValues() {
            return 10;
        }

        @Override
        public int inputObjects() {
            return 2;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ one two three four five six seven eight }",
                "{a(b:\"((((((((((((((((((((((((((((\")}",
                "{a(b:\"\\\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[\")}",
                "{a(b:\"\"\"[[[[ \\\"\"\" {{{{ \"\" [[[[\"\"\")}",
                "{a} # [[[[[[[[[[[[ {{{{{{{{{ (((((((\n#((((((((((((((((((",
                ",,,,,,,,,,,,,,,,{,,,,,,,,,,,,,,a,,,,,,,,,,,,,,}",
                "{...a ...b ...c}",
                "{a(b:-1.5e+3)}",
                "\"",
                "\"\"\"",
                "\"\\",
                "1e5e5e5",
                "1.5e+3-1.5e-3 1.e 1..5 -",
            })
    void letsPass(String document) {
        assertThatCode(() -> ScanDocument.check(document, new Few())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        { one two three four five six seven eight nine } | TOKEN_LIMIT  | line 1, column 48
        {a(b:[[[1]]])}                                   | DEPTH_LIMIT  | line 1, column 8
        {a(b:{}{}{                                       | INPUT_LIMIT  | more than 2 objects
        {{{{{{{                                          | DEPTH_LIMIT  | fields may be nested 2 levels deep
        {a(b:1e401)}                                     | NUMBER_LIMIT | the number 1e401
        {a(b:1e-0000401)}                                | NUMBER_LIMIT | At line 1, column 6
        {a(b:-1E+99999999999)}                           | NUMBER_LIMIT | at most 400 digits
        {a(b:1e1-1e10000000)}                            | NUMBER_LIMIT | At line 1, column 9
        {a(b:01e10000000)}                               | NUMBER_LIMIT | the number 01e10000000
        {a(b:1.5.5e10000000)}                            | NUMBER_LIMIT | the number 5e10000000
        """)
    void refuses(String document, LimitCode code, String sentence) {
        var error = catchThrowableOfType(RequestError.class, () -> ScanDocument.check(document, new Few()));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error).hasMessageContaining(sentence);
    }

    @Test
    void countsTheDigitsOfAllNumbers() {
        var many = ("9".repeat(400) + " ").repeat(10);

        assertThatCode(() -> ScanDocument.check(many, new Few())).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                        RequestError.class, () -> ScanDocument.check(many.replace(" ", "e0 "), new Few())))
                .hasMessageContaining("more than 4000 digits together");
    }

    @Test
    void readsNumbersOfFourHundredDigits() {
        assertThatCode(() -> ScanDocument.check("9".repeat(400), new Few())).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(RequestError.class, () -> ScanDocument.check("9".repeat(401), new Few()))
                        .code())
                .isEqualTo(LimitCode.NUMBER_LIMIT);
    }
}
