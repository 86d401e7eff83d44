package io.github.aipolicygraph.bench.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A GraphQL endpoint. */
public record HttpSubject(String name, URI address) implements Subject {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<Asked> asked(Question question, List<Map<String, Object>> values) {
        return question.text(name + ".graphql")
                .map(text ->
                        asked(values.stream().map(value -> request(text, value)).toList()));
    }

    /** Requests that are there already, byte by byte. */
    public Asked asked(List<byte[]> requests) {
        return new Requests(address, requests, new int[requests.size()]);
    }

    public byte[] request(String text, Map<String, Object> variables) {
        try {
            var body = JSON.writeValueAsBytes(Map.of("query", text, "variables", variables));
            var head =
                    "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(address.getAuthority(), body.length);
            var request = new ByteArrayOutputStream();
            request.writeBytes(head.getBytes(UTF_8));
            request.writeBytes(body);
            return request.toByteArray();
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The body of the answer to one request. */
    public byte[] body(byte[] request) {
        try (var connection = new HttpConnection(address)) {
            connection.exchange(request);
            return connection.body();
        }
    }

    @Override
    public void close() {
        // Connections live for one slice of time.
    }

    private record Requests(URI address, List<byte[]> requests, int[] sizes) implements Asked {

        @Override
        public Tally under(int connections, Duration time) {
            return Crowd.of(connections, time, place -> new OverHttp(new HttpConnection(address), this));
        }

        @Override
        public Answer once(int variant) {
            try (var connection = new HttpConnection(address)) {
                connection.exchange(requests.get(variant));
                return Answer.ofJson(connection.body());
            }
        }

        @Override
        public int variants() {
            return requests.size();
        }

        /** The same question has the same answer, so another number of bytes is an error that hides in a fast answer. */
        void expect(int variant, int size) {
            if (sizes[variant] != 0 && sizes[variant] != size) {
                throw new IllegalStateException(
                        "%s gave %d bytes and then %d for the same question.".formatted(address, sizes[variant], size));
            }
            sizes[variant] = size;
        }
    }

    private record OverHttp(HttpConnection connection, Requests asked) implements Crowd.Caller {

        @Override
        public void ask(int turn) {
            var variant = turn % asked.requests().size();
            asked.expect(variant, connection.exchange(asked.requests().get(variant)));
        }

        @Override
        public void close() {
            connection.close();
        }
    }
}
