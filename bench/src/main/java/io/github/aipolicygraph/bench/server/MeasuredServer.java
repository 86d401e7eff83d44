package io.github.aipolicygraph.bench.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.stream.Collectors;
import org.neo4j.kernel.impl.query.CacheMetrics;
import org.neo4j.kernel.impl.query.QueryCacheStatistics;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

/**
 * Neo4j's Community server, unchanged, in a process that also answers one HTTP path: {@code /caches}, a line for each of
 * its query caches with hits, misses and compilations. The counters are the server's own; only its paid edition has a
 * way to publish them.
 *
 * <p>Arguments: the home, the port of that path.
 */
public final class MeasuredServer {

    private MeasuredServer() {}

    public static void main(String[] arguments) throws IOException {
        var home = arguments[0];
        var server = new CommunityBootstrapper();
        var status = NeoBootstrapper.start(server, "--home-dir=" + home, "--config-dir=" + home + "/conf");
        if (status != NeoBootstrapper.OK) {
            System.exit(status);
        }
        var database = (GraphDatabaseAPI) server.getDatabaseManagementService().database("neo4j");
        publish(
                database.getDependencyResolver().resolveDependency(QueryCacheStatistics.class),
                Integer.parseInt(arguments[1]));
    }

    private static void publish(QueryCacheStatistics caches, int port) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/caches", exchange -> answer(exchange, caches));
        http.start();
    }

    private static void answer(HttpExchange exchange, QueryCacheStatistics caches) throws IOException {
        var body = caches.metricsPerCacheKind().values().stream()
                .map(MeasuredServer::line)
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String line(CacheMetrics cache) {
        return "%s %d %d %d".formatted(cache.cacheKind(), cache.getHits(), cache.getMisses(), cache.getCompiled());
    }
}
