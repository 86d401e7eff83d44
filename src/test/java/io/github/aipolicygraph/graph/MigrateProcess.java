package io.github.aipolicygraph.graph;

import io.github.aipolicygraph.graph.server.FreshServer;

/** The migration of a graph in a process of its own, to be killed. */
final class MigrateProcess {

    private MigrateProcess() {}

    public static void main(String[] arguments) {
        System.out.println("Migrated to " + new Migrate(FreshServer.driver(arguments[0])).apply());
        System.exit(0);
    }
}
