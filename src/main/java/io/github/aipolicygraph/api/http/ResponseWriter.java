package io.github.aipolicygraph.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.smallrye.graphql.execution.error.ExecutionErrorsService;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an answer as the body of a response, errors first, so that readers of a long answer see them. */
final class ResponseWriter {

    private static final int USUAL_LENGTH = 1024;

    private static final ExecutionErrorsService ERRORS = new ExecutionErrorsService();

    private ResponseWriter() {}

    static Buffer of(ExecutionResult answer) {
        var json = new JsonBytes(USUAL_LENGTH);
        char before = '{';
        if (!answer.getErrors().isEmpty()) {
            json.json("{\"errors\":".getBytes(UTF_8));
            json.json(ERRORS.toJsonErrors(answer.getErrors()).toString().getBytes(UTF_8));
            before = ',';
        }
        if (answer.isDataPresent()) {
            json.mark(before);
            json.json("\"data\":".getBytes(UTF_8));
            json.value(answer.getData());
        }
        json.mark('}');
        return buffer(json);
    }

    static Buffer error(String code, String sentence) {
        var json = new JsonBytes(USUAL_LENGTH);
        var error = new LinkedHashMap<String, Object>();
        error.put("message", sentence);
        error.put("extensions", Map.of("code", code));
        json.value(Map.of("errors", List.of(error)));
        return buffer(json);
    }

    /** Vert.x plans to hide this method, but every other one copies the whole answer once more. */
    @SuppressWarnings("deprecation")
    private static Buffer buffer(JsonBytes json) {
        var chunks = json.chunks().stream()
                .map(piece -> Unpooled.wrappedBuffer(piece.bytes(), 0, piece.length()))
                .toArray(ByteBuf[]::new);
        return Buffer.buffer(Unpooled.wrappedBuffer(chunks.length, chunks));
    }
}
