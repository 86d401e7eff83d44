package io.github.aipolicygraph.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

    private static final ObjectMapper READER = new ObjectMapper();

    @Test
    void keepsTheOrderOfFields() {
        var pledge = new LinkedHashMap<String, Object>();
        pledge.put("name", "InvestAI");
        pledge.put("min", 200_000_000_000L);
        pledge.put("parts", List.of(Map.of("id", "gigafactories"), List.of()));
        pledge.put("disputed", true);
        pledge.put("novelty", null);
        pledge.put("empty", Map.of());

        assertThat(written(pledge)).isEqualTo("""
                {"name":"InvestAI","min":200000000000,"parts":[{"id":"gigafactories"},[]],"disputed":true,"novelty":null,"empty":{}}""");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(written("\"Sommet\"\n\\\t\r\b\f\u0000\u001f")).isEqualTo("""
                "\\"Sommet\\"\\n\\\\\\t\\r\\b\\f\\u0000\\u001f\"""");
    }

    @Test
    void looksAtEveryPlaceOfAText() throws IOException {
        for (int size = 1; size < 20; size++) {
            for (int place = 0; place < size; place++) {
                for (char letter = 0; letter < 0x100; letter++) {
                    var text = "x".repeat(place) + letter + "x".repeat(size - place - 1);

                    assertThat(READER.readValue(written(text), String.class)).isEqualTo(text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Élysée",
                "Emmanuel Macron \u2013 \u20ac",
                "人工智能",
                "\uD83C\uDDEB\uD83C\uDDF7 France",
                "\u007f\u0080\u07ff\u0800\uffff"
            })
    void writesEveryScriptAsItIs(String text) {
        assertThat(written(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\uD83C\uD83C\uDDF7", "end\uDBFF"})
    void writesAQuestionMarkForHalfACharacter(String text) throws IOException {
        var whole = text.replaceAll("(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "?");
        assertThat(READER.readValue(written(text), String.class)).isEqualTo(whole);
    }

    @Property
    void comesBackAsItWas(@ForAll String text) throws IOException {
        assertThat(READER.readValue(written(text), String.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "9000000000000000, 9000000000000000",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void writesWholeNumbersWithoutAnExponent(long number, String json) {
        assertThat(written(number)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -2.5, 1e-7, 9.1e15, Double.MAX_VALUE, Double.MIN_VALUE})
    void writesFractionsExactly(double number) throws IOException {
        assertThat(READER.readValue(written(number), Double.class)).isEqualTo(number);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> written(Double.NaN)).hasMessage("NaN is no number in JSON.");
        assertThatThrownBy(() -> written(new StringBuilder("InvestAI"))).hasMessageContaining("StringBuilder");
    }

    @Test
    void takesBackWhatWasBegun() {
        var json = new JsonBytes(1);
        json.mark('[');
        int start = json.length();
        json.text("a name that is longer than there is room for");
        json.backTo(start);
        json.value(null);
        json.mark(']');

        assertThat(text(json)).isEqualTo("[null]");
    }

    @Test
    void holdsWhatIsWrittenAlready() {
        var inner = new JsonBytes(64);
        inner.value(List.of(1));

        assertThat(written(Map.of("people", inner))).isEqualTo("{\"people\":[1]}");
    }

    @Test
    void takesOverWhatIsLargeAndLeavesItAsItIs() {
        var inner = new JsonBytes(64);
        inner.value(List.of("pledge".repeat(2000), "é".repeat(9000)));
        var before = text(inner);
        var json = new JsonBytes(1);
        json.mark('[');
        json.value(inner);
        int behind = json.length();
        json.text("forgotten");
        json.backTo(behind);
        json.mark(']');

        assertThat(text(json)).isEqualTo("[" + before + "]");
        json.backTo(5);
        json.text("other");

        assertThat(text(json)).isEqualTo("[" + before.substring(0, 4) + "\"other\"");
        assertThat(text(inner)).isEqualTo(before);
    }

    private static String written(Object value) {
        var json = new JsonBytes(1);
        json.value(value);
        return text(json);
    }

    private static String text(JsonBytes json) {
        return new String(json.copy(), UTF_8);
    }
}
