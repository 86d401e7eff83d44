package io.github.aipolicygraph.database.migration;

import io.github.aipolicygraph.database.embedded.FreshServer;

/** The migration of a graph in a process of its own, to be killed. */
final class MigrateProcess {

    private MigrateProcess() {}

    public static void main(String[] arguments) {
        System.out.println("Migrated to " + new Migrate(FreshServer.driver(arguments[0])).apply());
        System.exit(0);
    }
}
