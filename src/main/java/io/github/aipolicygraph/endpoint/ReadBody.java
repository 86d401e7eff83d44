package io.github.aipolicygraph.endpoint;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Collects the body of a request, up to a bound. */
final class ReadBody {

    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> whole = Promise.promise();
    private final long largest;

    private ReadBody(long largest) {
        this.largest = largest;
    }

    static Future<Buffer> of(HttpServerRequest request, long largest) {
        var reading = new ReadBody(largest);
        request.handler(reading::add)
                .exceptionHandler(reading.whole::tryFail)
                .endHandler(end -> reading.whole.tryComplete(reading.body));
        // It came paused, so that nothing is lost before somebody reads.
        request.resume();
        return reading.whole.future();
    }

    private void add(Buffer part) {
        if (body.length() + part.length() <= largest) {
            body.appendBuffer(part);
        } else {
            whole.tryFail(new BadRequest(
                    HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE,
                    "The request is too large: at most %d bytes are read.".formatted(largest)));
        }
    }
}
