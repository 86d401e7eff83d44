package io.github.aipolicygraph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The API as it is and as it was committed, so that every change of it is read in a diff before it is made. */
@QuarkusTest
class SchemaSnapshotTest {

    private static final Path COMMITTED = Path.of("schema.graphql");

    @Test
    void theApiIsTheCommittedOne() throws IOException {
        var served = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(served).contains("type Query");
        if (Boolean.getBoolean("schema.accept")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED)
                .as(
                        "The GraphQL schema differs from schema.graphql. If callers can live with the change, accept it with "
                                + "./mvnw test -Dtest=SchemaSnapshotTest -Dschema.accept=true and commit the file.")
                .hasContent(served);
    }
}
