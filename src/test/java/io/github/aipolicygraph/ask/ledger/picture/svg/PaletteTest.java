package io.github.aipolicygraph.ask.ledger.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 reckon it. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;

    @ParameterizedTest
    @EnumSource
    void writingIsReadable(TextStyle type) {
        assertThat(contrast(type.palette(), Palette::light)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(type.palette(), Palette::dark)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "QUIET", "NEW", "OLD", "UNKNOWN"})
    void shapesStandOut(Palette palette) {
        assertThat(contrast(palette, Palette::light)).isGreaterThanOrEqualTo(SHAPES);
        assertThat(contrast(palette, Palette::dark)).isGreaterThanOrEqualTo(SHAPES);
    }

    @Test
    void styleSheetHasEveryColour() {
        assertThat(Style.sheet())
                .contains(Stream.of(Palette.values())
                        .flatMap(palette -> Stream.of(palette.light(), palette.dark()))
                        .toList());
    }

    private static double contrast(Palette palette, Function<Palette, String> page) {
        double one = luminance(page.apply(palette));
        double other = luminance(page.apply(Palette.PAPER));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
