package io.github.aipolicygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The playground as somebody uses it who has just started the product. */
@QuarkusTest
class PlaygroundTest {

    private static final int PATIENCE = 60;

    private static Chromium chromium;

    @TestHTTPResource("/q/graphql-ui/")
    URL playground;

    private Visit visit;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        visit = chromium.open(playground, 1200, 800);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void runsAQuestion() {
        write("{ person(id: \"ursula-von-der-leyen\") { name } ");
        visit.page().keyboard().press("Control+Enter");

        assertThat(visit.page().locator(".result-window")).containsText("\"name\": \"Ursula von der Leyen\"");
        visit.picture("playground-answer");
        assertThat(visit.problems()).isEmpty();
    }

    @Test
    void completesAName() {
        write("{ pledge(id: \"investai-200bn\") { anno");

        askForNames();
        assertThat(names()).containsText("announcedOn");
        visit.picture("playground-completion");
        visit.page().keyboard().press("Enter");

        assertThat(editor()).containsText("announcedOn");
        assertThat(visit.problems()).isEmpty();
    }

    /** The editor closes each bracket by itself. */
    private void write(String question) {
        editor().click();
        visit.page().keyboard().press("Control+A");
        visit.page().keyboard().type(question);
    }

    /** The editor offers none before it has the schema; who waits for it asks with these keys. */
    private void askForNames() {
        for (int asked = 0; asked < PATIENCE && !names().isVisible(); asked++) {
            visit.page().waitForTimeout(500);
            if (!names().isVisible()) {
                visit.page().keyboard().press("Control+Space");
            }
        }
    }

    private Locator names() {
        return visit.page().locator(".CodeMirror-hints");
    }

    private Locator editor() {
        return visit.page().locator(".graphiql-query-editor .CodeMirror");
    }
}
