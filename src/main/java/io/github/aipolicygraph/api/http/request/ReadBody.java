package io.github.aipolicygraph.api.http.request;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Collects the body of a request, up to a limit. */
public final class ReadBody {

    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> whole = Promise.promise();
    private final long largest;

    private ReadBody(long largest) {
        this.largest = largest;
    }

    public static Future<Buffer> of(HttpServerRequest request, long largest) {
        var reading = new ReadBody(largest);
        request.handler(reading::add)
                .exceptionHandler(reading.whole::tryFail)
                .endHandler(end -> reading.whole.tryComplete(reading.body));
        // The request arrives paused, so that nothing is lost before this method reads it.
        request.resume();
        return reading.whole.future();
    }

    private void add(Buffer part) {
        if (whole.future().isComplete()) {
            // The request is already answered; data that was still on its way is dropped.
            return;
        }
        if (body.length() + part.length() <= largest) {
            body.appendBuffer(part);
        } else {
            whole.tryFail(new BadRequest(
                    HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE,
                    BadRequest.Code.REQUEST_SIZE,
                    "The request is too large: at most %d bytes are read.".formatted(largest)));
        }
    }
}
