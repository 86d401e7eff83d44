package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.embedded.ServerInUse;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells where things are, once HTTP is open and the start has ended. */
@ApplicationScoped
class Banner {

    private static final Logger LOG = Logger.getLogger(Banner.class);

    private final ServerInUse server;
    private final Progress progress;

    Banner(ServerInUse server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    void onOpen(@ObservesAsync HttpServerStart start) {
        var port = start.options().getPort();
        progress.onEnd(() -> LOG.info(text("http://localhost:" + port)));
    }

    private String text(String address) {
        return """
                AI Policy Graph

                  GraphQL        %1$s/graphql
                  Playground     %1$s/q/graphql-ui
                  Neo4j          %2$s
                  Health         %1$s/q/health
                  Facts          %3$s
                  Stop           Ctrl-C
                """.formatted(address, database(), facts()).indent(2).transform(text -> "\n\n" + text);
    }

    private String database() {
        return server.browser()
                .map(login -> """
                        %s
                                         Neo4j Browser; user %s, password %s""".formatted(login.url(), login.user(), login.password()))
                .orElseGet(server::uri);
    }

    private String facts() {
        return progress.loaded()
                .or(() -> progress.missing().map(reason -> "NOT LOADED, the graph is as it was before: " + reason))
                .orElseThrow();
    }
}
