package io.github.aipolicygraph.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of a ledger at its address. */
@QuarkusTest
class PictureRouteTest {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing-like-it/ledger.svg                     | 404 | There is no pledge "nothing-like-it"
            investai-200bn/ledger.svg?stage=PROMISED       | 400 | There is no Stage "PROMISED"; there are
            investai-200bn/ledger.svg?decomposition=BY_PLACE | 400 | it is split BY_PAYER, BY_PURPOSE
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
