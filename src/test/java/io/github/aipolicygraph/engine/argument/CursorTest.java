package io.github.aipolicygraph.engine.argument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Values;

/** A cursor gives back the keys it was made of, and is good for its own list only. */
class CursorTest {

    @Test
    void keepsEachKeyWithItsType() {
        var keys = Values.value(List.of("élysée\tinvestai", 200_000_000_000L, 1.5, "7", ""));

        assertThat(Cursor.decode("pledges", Cursor.encode("pledges", keys), 5))
                .containsExactly("élysée\tinvestai", 200_000_000_000L, 1.5, "7", "");
    }

    @Test
    void fitsIntoAnAddress() {
        assertThat(Cursor.encode("people", Values.value(List.of("ÿþ~~~???>>>", "macron"))))
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isOfOneList() {
        var cursor = Cursor.encode("people", Values.value(List.of("macron")));

        refuses(cursor, "pledges", 1);
        refuses(cursor, "people", 0);
        refuses(cursor, "people", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xmacron", "ione", "i1.5", "done"})
    void hasAKeyThatCanBeRead(String edited) {
        var cursor = Base64.getUrlEncoder().encodeToString(("people\0" + edited).getBytes(UTF_8));

        refuses(cursor, "people", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "macron!", "é"})
    void isNoText(String text) {
        refuses(text, "people", 1);
    }

    private static void refuses(String cursor, String list, int keys) {
        assertThatThrownBy(() -> Cursor.decode(list, cursor, keys))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(EngineCode.BAD_CURSOR))
                .hasMessageStartingWith("\"%s\" is not a cursor of this list".formatted(RequestError.shown(cursor)));
    }

    @Test
    void ofALongTextIsShownShort() {
        assertThat(List.of(RequestError.shown("m".repeat(40)), RequestError.shown("m".repeat(41))))
                .containsExactly("m".repeat(40), "m".repeat(40) + "...");
    }
}
