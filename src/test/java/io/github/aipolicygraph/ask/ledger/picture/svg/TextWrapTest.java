package io.github.aipolicygraph.ask.ledger.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void endsLinesBetweenWords() {
        assertThat(TextWrap.of("EU public share of InvestAI", 120, TextStyle.BODY))
                .containsExactly("EU public share", "of InvestAI");
    }

    @Test
    void keepsAnAmountTogetherWhileItFits() {
        assertThat(TextWrap.of("They make EUR\u00a0200\u00a0billion.", 130, TextStyle.BODY))
                .containsExactly("They make", "EUR\u00a0200\u00a0billion.");
        assertThat(TextWrap.of("They make EUR\u00a0200\u00a0billion.", 85, TextStyle.BODY))
                .containsExactly("They make", "EUR 200", "billion.");
    }

    @Test
    void cutsAnAddressAtASlash() {
        assertThat(TextWrap.of("https://graph.example.org/pledges/investai-200bn", 260, TextStyle.BODY))
                .containsExactly("https://graph.example.org/pledges/", "investai-200bn");
    }

    @Test
    void saysThatThereIsMore() {
        var lines = TextWrap.of("Stargate AI infrastructure in the United States", 120, TextStyle.BODY);

        assertThat(TextWrap.first(2, lines, 120, TextStyle.BODY)).containsExactly("Stargate AI", "infrastructure…");
        assertThat(TextWrap.first(2, List.of("Stargate"), 120, TextStyle.BODY)).containsExactly("Stargate");
    }

    @Property
    void staysWithinItsWidth(@ForAll String text, @ForAll @IntRange(min = 40, max = 700) int width) {
        var lines = TextWrap.of(text, width, TextStyle.BODY);

        assertThat(lines).isNotEmpty().allMatch(line -> TextWrap.width(line, TextStyle.BODY) <= width);
        assertThat(TextWrap.first(2, lines, width, TextStyle.BODY))
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(line -> TextWrap.width(line, TextStyle.BODY) <= width);
    }

    @Property
    void losesNoLetter(@ForAll String text, @ForAll @IntRange(min = 40, max = 700) int width) {
        assertThat(letters(String.join(" ", TextWrap.of(text, width, TextStyle.BODY))))
                .isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter > 0x1f && letter != 0x7f && letter != 0xa0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
