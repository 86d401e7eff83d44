package io.github.aipolicygraph.ask.ledger.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.domain.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples look as they did when somebody last looked at them.
 *
 * <p>{@code -Dpictures.accept=true} writes them down instead; look at them in a browser before you commit them.
 */
class LedgerPicturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/ledger/picture");

    static Collection<String> examples() {
        return Examples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void looksAsAccepted(String name) throws IOException {
        var language = name.equals("france") ? Language.FR : Language.EN;
        var svg = DrawLedger.of(Examples.all().get(name).drawing(language, Layout.ADAPTIVE));
        var accepted = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("pictures.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(accepted, svg, UTF_8);
        }
        assertThat(svg).isEqualTo(Files.readString(accepted, UTF_8));
    }
}
