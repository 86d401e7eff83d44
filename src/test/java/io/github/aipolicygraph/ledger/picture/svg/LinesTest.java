package io.github.aipolicygraph.ledger.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void endsLinesBetweenWords() {
        assertThat(Lines.of("EU public share of InvestAI", 120, Type.BODY))
                .containsExactly("EU public share", "of InvestAI");
    }

    @Test
    void keepsAnAmountTogetherWhileItFits() {
        assertThat(Lines.of("They make EUR\u00a0200\u00a0billion.", 130, Type.BODY))
                .containsExactly("They make", "EUR\u00a0200\u00a0billion.");
        assertThat(Lines.of("They make EUR\u00a0200\u00a0billion.", 85, Type.BODY))
                .containsExactly("They make", "EUR 200", "billion.");
    }

    @Test
    void cutsAnAddressAtASlash() {
        assertThat(Lines.of("https://graph.example.org/pledges/investai-200bn", 260, Type.BODY))
                .containsExactly("https://graph.example.org/pledges/", "investai-200bn");
    }

    @Test
    void saysThatThereIsMore() {
        var lines = Lines.of("Stargate AI infrastructure in the United States", 120, Type.BODY);

        assertThat(Lines.first(2, lines, 120, Type.BODY)).containsExactly("Stargate AI", "infrastructure…");
        assertThat(Lines.first(2, List.of("Stargate"), 120, Type.BODY)).containsExactly("Stargate");
    }

    @Property
    void staysWithinItsWidth(@ForAll String text, @ForAll @IntRange(min = 40, max = 700) int width) {
        var lines = Lines.of(text, width, Type.BODY);

        assertThat(lines).isNotEmpty().allMatch(line -> Lines.width(line, Type.BODY) <= width);
        assertThat(Lines.first(2, lines, width, Type.BODY))
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(line -> Lines.width(line, Type.BODY) <= width);
    }

    @Property
    void losesNoLetter(@ForAll String text, @ForAll @IntRange(min = 40, max = 700) int width) {
        assertThat(letters(String.join(" ", Lines.of(text, width, Type.BODY)))).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter > 0x1f && letter != 0x7f && letter != 0xa0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
