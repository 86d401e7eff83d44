package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.load.FactFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who has never seen YAML or this code is told the line, and what to write there. */
@Execution(ExecutionMode.CONCURRENT)
class PlainAdviceTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            people.yaml        | name: JD Vance     | name:\\tJD\\tVance             | people.yaml:14 | blanks instead of the tab on this line
            people.yaml        | US Vice President. | US: Vice: President.         | people.yaml:20 | put a text that has a colon in it in quotes
            people.yaml        | US Vice President. | @vance says                  | people.yaml:20 | it begins with a character that means something in YAML
            people.yaml        | name: JD Vance     | name: *vance                 | people.yaml:14 | after a blank, * means something in YAML
            people.yaml        | name: JD Vance     | name: 'JD Vance              | people.yaml:   | in what begins on line 13
            people.yaml        | name: JD Vance     | name: 'JD Vance              | people.yaml:   | each quotation mark to be closed
            people.yaml        | other_names: []    | other_names: [               | people.yaml:6  | each [ to be closed by a ]
            people.yaml        | - id: jd-vance     | ---\\n- id: jd-vance          | people.yaml:13 | one list in a file: delete the line ---
            people.yaml        | JD Vance           | JD\\0Vance                | people.yaml:14 | delete the character
            people.yaml        | note: US Vice President. | note: >\\n    US Vice\\n    President. | people.yaml:20 | write it on one line
            people.yaml        | other_names:\\n  - J.D. Vance | other_names: J.D. Vance | people.yaml:15 | a list; begin each of its items with "- "
            people.yaml        | - source: 21news-200mds\\n    locator: paragraph 3\\n    note: President of the European Commission. | - 21news-200mds | people.yaml:10 | a record: its fields, each as "name: value"
            people.yaml        | born: '1977-12-21' | born: 21 December 1977       | people.yaml:59 | did you mean 1977-12-21?
            people.yaml        | born: '1977-12-21' | born: December 21, 1977      | people.yaml:59 | did you mean 1977-12-21?
            people.yaml        | born: '1977-12-21' | born: 21 décembre 1977       | people.yaml:59 | did you mean 1977-12-21?
            people.yaml        | born: '1977-12-21' | born: december 1977          | people.yaml:59 | did you mean 1977-12?
            pledges.yaml       | min: 200000000000  | min: 200 billion             | pledges.yaml:67 | did you mean 200000000000?
            pledges.yaml       | min: 200000000000  | min: 0.2 trillion            | pledges.yaml:67 | did you mean 200000000000?
            pledges.yaml       | min: 200000000000  | min: 1e400                   | pledges.yaml:67 | this one is above 9223372036854775807
            pledges.yaml       | rank: NORMAL       | rank: PREFERRED              | pledges.yaml:87 | a second PREFERRED figure of stage PLEDGED and period TOTAL, after the one at pledges.yaml:65
            exchange_rates.csv | 1.0837             | 1,0837                       | exchange_rates.csv:2 | a number has a point, not a comma
            exchange_rates.csv | 1.0837             | "1.0837"                     | exchange_rates.csv:2 | without quotes
            exchange_rates.csv | date,USD,GBP,BRL,CAD,KRW,JPY,CNY,SEK | date;USD;GBP;BRL;CAD;KRW;JPY;CNY;SEK | exchange_rates.csv:1 | with a comma between them
            """)
    void saysWhatToDo(String file, String right, String slip, String place, String advice) {
        FactFiles.copiedTo(directory).replace(file, unescaped(right), unescaped(slip));

        var bad = catchThrowableOfType(BadFacts.class, () -> ReadFacts.from(directory));

        assertThat(bad.problems())
                .singleElement()
                .asString()
                .startsWith(place.strip())
                .contains(advice.strip());
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
    }
}
