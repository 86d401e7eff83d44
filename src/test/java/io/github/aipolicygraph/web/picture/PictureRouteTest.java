package io.github.aipolicygraph.web.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** The picture of a ledger at its address. */
@QuarkusTest
class PictureRouteTest {

    @Inject
    Driver driver;

    @Test
    void drawsTheLedger() {
        var svg = given().get("/pledges/investai-200bn/ledger.svg?stated=2025-02-12")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(containsString("EUR\u00a0150\u00a0billion"))
                .body(containsString("12\u00a0February\u00a02025"))
                .body(containsString("/pledges/investai-200bn/ledger.svg"))
                .extract()
                .asString();

        Assertions.assertThat(new XmlPath(svg).getString("svg.title")).contains("InvestAI");
    }

    @Test
    void drawsInFrenchAndInOneCurrency() {
        given().get("/pledges/stargate-500bn/ledger.svg?currency=EUR&language=FR&layout=NARROW")
                .then()
                .statusCode(200)
                .body(containsString("milliards EUR"));
    }

    @Test
    void saysThatTheSourceAskedForGivesNoFigure() {
        given().get("/pledges/investai-200bn/ledger.svg?resolve=SOURCE&source=wef-2025")
                .then()
                .statusCode(200)
                .body(containsString("The source asked for gives no figure at this stage."));
    }

    @Test
    void saysWhichSplitsThereAreInsteadOfTheOneAskedFor() {
        given().get("/pledges/investai-200bn/ledger.svg?decomposition=BY_PLACE")
                .then()
                .statusCode(200)
                .body(containsString("No source read splits it by place. It is split by payer and by purpose."));
    }

    @Test
    void drawsNothingOfWhatWasTakenBack() {
        run("""
                CREATE (:Entity:Pledge {id: 'taken-back', name: 'Taken back', retractedAt: datetime('2026-01-02T03:04:05Z'),
                  recordedAt: datetime('2025-01-02T03:04:05Z'), nameOrder: 'zzz', degreeOrder: '0000000001\ttaken-back'})
                """);
        try {
            given().get("/pledges/taken-back/ledger.svg")
                    .then()
                    .statusCode(410)
                    .contentType("text/plain")
                    .body(containsString("was taken out of this graph at 2026-01-02T03:04:05Z"));
            given().get("/pledges/taken-back/ledger.svg?recorded=2025-06-01T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .body(containsString("Taken back"));
        } finally {
            run("MATCH (pledge:Pledge {id: 'taken-back'}) DETACH DELETE pledge");
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing-like-it/ledger.svg                     | 404 | There is no pledge "nothing-like-it"
            investai-200bn/ledger.svg?stage=PROMISED       | 400 | There is no Stage "PROMISED"; there are
            investai-200bn/ledger.svg?colour=red           | 400 | There is no parameter "colour"; there are stage,
            investai-200bn/ledger.svg?stated=yesterday     | 400 | it must be a day
            """)
    void saysWhatIsWrong(String address, int status, String sentence) {
        given().get("/pledges/" + address)
                .then()
                .statusCode(equalTo(status))
                .contentType("text/plain")
                .body(containsString(sentence));
    }
}
