package io.github.aipolicygraph.api.http;

import static io.github.aipolicygraph.api.http.Hostile.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is small to send and large to answer is refused before it is worked out, and others are answered meanwhile. */
@QuarkusTest
class HostileQuestionsTest {

    /** Some of these took minutes, and some for ever; a busy machine takes a second for what takes a few milliseconds. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private static final String FIRST = "query($n: Int) { people(first: $n) { totalCount } }";

    @TestHTTPResource("/graphql")
    URI graphql;

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "io.github.aipolicygraph.api.http.HostileValues#numbers",
        "io.github.aipolicygraph.api.http.HostileValues#severalNumbers",
        "io.github.aipolicygraph.api.http.HostileValues#nested",
        "io.github.aipolicygraph.api.http.HostileValues#numerous",
        "io.github.aipolicygraph.api.http.HostileDocuments#fragments",
        "io.github.aipolicygraph.api.http.HostileDocuments#nested",
        "io.github.aipolicygraph.api.http.HostileDocuments#numerous",
        "io.github.aipolicygraph.api.http.HostileDocuments#schema"
    })
    void refuses(String name, String code, String request) throws Exception {
        var answer = post(request);

        assertThat(answer).contains("\"code\":\"" + code + "\"").hasSizeLessThan(4000);
        everyLoopAnswers();
    }

    @Test
    void refusesAlsoInALink() throws Exception {
        var variables = URLEncoder.encode("{\"n\": 1e10000000}", StandardCharsets.UTF_8);
        var question = URLEncoder.encode(FIRST, StandardCharsets.UTF_8);

        assertThat(send(HttpRequest.newBuilder(
                        URI.create("%s?query=%s&variables=%s".formatted(graphql, question, variables)))))
                .contains("NUMBER_LIMIT");
    }

    @Test
    void doesNotReadABodyWithoutAnEnd() throws Exception {
        var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(graphql.getHost(), graphql.getPort())) {
            var out = socket.getOutputStream();
            out.write("POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var until = System.nanoTime() + SOON.toNanos();

            assertThatThrownBy(() -> {
                        while (System.nanoTime() < until) {
                            out.write(chunk);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        everyLoopAnswers();
    }

    /** New connections go to the server's event loops in turn. */
    private void everyLoopAnswers() throws Exception {
        for (int connection = 0; connection < 2 * Runtime.getRuntime().availableProcessors(); connection++) {
            assertThat(post(document("{ person(id: \"yann-lecun\") { name } }")))
                    .contains("Yann LeCun");
        }
    }

    private String post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request.timeout(SOON).build(), BodyHandlers.ofString())
                .body();
    }
}
