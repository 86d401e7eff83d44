package io.github.aipolicygraph.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing at or below {@code /graphql} leads to another engine, in whatever way it is written and asked. */
@QuarkusTest
class OnlyOneWayInTest {

    private static final String SOCKET = """
        Upgrade: WebSocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13
        Origin: http://elsewhere.example
        """;

    /** A second request, after which the server closes the connection. */
    private static final String AND_CLOSE = """

        GET /graphql HTTP/1.1
        Host: localhost
        Connection: close
        """;

    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /graphql                  | 400
        /graphql/                 | 400
        //graphql                 | 400
        /graphql//                | 400
        /%67raphql                | 400
        /./graphql                | 400
        /x/../graphql             | 400
        /graphql/x                | 400
        /graphql/schema.graphql   | 400
        http://localhost/graphql  | 400
        /graphql;x                | 404
        /graphql%2F               | 404
        /GraphQL                  | 404
        """)
    void opensNoWebSocket(String path, int status) throws IOException {
        for (var protocol : new String[] {
            "", "Sec-WebSocket-Protocol: graphql-ws\n", "Sec-WebSocket-Protocol: graphql-transport-ws\n"
        }) {
            var answer = send("GET " + path + " HTTP/1.1", SOCKET + protocol + AND_CLOSE);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
            if (status == 400) {
                assertThat(answer).contains("WEBSOCKET_UNSUPPORTED").contains("Send the question by POST");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET /graphql?query=%7B__typename%7D     | 200 | "data":{"__typename":"Query"}
        GET /graphql/?query=%7B__typename%7D    | 200 | "data":{"__typename":"Query"}
        GET //graphql?query=%7B__typename%7D    | 200 | "data":{"__typename":"Query"}
        GET /%67raphql?query=%7B__typename%7D   | 200 | "data":{"__typename":"Query"}
        HEAD /graphql?query=%7B__typename%7D    | 200 | application/json
        OPTIONS /graphql                        | 200 | GET, HEAD, POST, OPTIONS
        PUT /graphql                            | 405 | "METHOD"
        DELETE /graphql?query=%7B__typename%7D  | 405 | "METHOD"
        PATCH /graphql                          | 405 | "METHOD"
        TRACE /graphql                          | 405 | "METHOD"
        WHATEVER /graphql                       | 405 | "METHOD"
        GET /graphql                            | 400 | "BAD_REQUEST"
        GET /graphql/schema.graphql             | 200 | interface Actor
        HEAD /graphql/schema.graphql            | 200 | text/plain
        POST /graphql/schema.graphql            | 404 | "NOT_FOUND"
        GET /graphql/subscriptions              | 404 | "NOT_FOUND"
        POST /graphql/batch                     | 404 | "NOT_FOUND"
        OPTIONS /graphql/x                      | 404 | "NOT_FOUND"
        """)
    void answersByItself(String request, int status, String sentence) throws IOException {
        var answer = send(request + " HTTP/1.1", "Accept: application/json\nContent-Length: 0\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains(sentence);
    }

    @Test
    void writesNoBodyOfWhatWasAskedForItsHead() throws IOException {
        assertThat(send("HEAD /graphql?query=%7B__typename%7D HTTP/1.1", "")).doesNotContain("data");
    }

    /** Another protocol than that of WebSockets may be offered; nobody has to take it. */
    @Test
    void answersWhoWouldLikeAnotherProtocol() throws IOException {
        assertThat(send("GET /graphql?query=%7B__typename%7D HTTP/1.1", "Upgrade: irc/6.9\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private String send(String request, String headers) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var closing = headers.contains("close") ? "" : "Connection: close\n";
            var text = request + "\nHost: localhost\n" + closing + headers + "\n";
            socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(500), ISO_8859_1);
        }
    }
}
