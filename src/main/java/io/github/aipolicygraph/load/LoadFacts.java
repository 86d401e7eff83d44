package io.github.aipolicygraph.load;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.diff.GraphState;
import io.github.aipolicygraph.load.diff.LoadDiff;
import io.github.aipolicygraph.load.diff.LostValues;
import io.github.aipolicygraph.load.rules.Rules;
import io.github.aipolicygraph.load.rules.Rules.Violation;
import io.github.aipolicygraph.load.rules.RulesBroken;
import io.github.aipolicygraph.load.write.WriteDiff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes the graph match the files of the fact base. */
@ApplicationScoped
public class LoadFacts {

    private static final Logger LOG = Logger.getLogger(LoadFacts.class);

    private final Graph graph;
    private final Clock clock;

    @Inject
    public LoadFacts(Graph graph) {
        this(graph, Clock.systemUTC());
    }

    public LoadFacts(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Returns true if the graph contains exactly what these files said, derived by today's rules. */
    public boolean holds(Path directory) {
        var version = ReadFacts.versionOf(directory);
        return graph.read(statements -> GraphState.isUpToDate(statements, version));
    }

    /** Loads the files of a directory. Changes nothing if any record is bad or any rule of the graph would break. */
    public Report load(Path directory) {
        return load(ReadFacts.from(directory, clock));
    }

    /** Loads facts that were already read. */
    public Report load(FactBase files) {
        return load(files, step -> {});
    }

    /**
     * Loads facts that were already read.
     *
     * @param progress is told when each step begins
     */
    public Report load(FactBase files, Consumer<String> progress) {
        var start = System.nanoTime();
        LOG.infof(
                "Loading facts: %,d claims on %,d pieces of evidence",
                files.claims().size(), files.evidence());
        files.warnings().forEach(warning -> LOG.warnf("Suspicious in the facts, but loaded: %s", warning));
        var now = ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        var planning = planRulesIfNew();
        var diff = graph.write(statements -> record(files, statements, now, logging(progress)));
        planning.cancel(false);
        var summary = new LoadSummary(files, diff, Duration.ofNanos(System.nanoTime() - start));
        return new Report(summary.toString(), diff.isEmpty());
    }

    /**
     * Runs the rules on a graph that is still empty, parallel to the first load: a new server takes seconds to plan
     * them, and plans them only once.
     */
    private CompletableFuture<?> planRulesIfNew() {
        return graph.read(GraphState::version).isPresent()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> new Rules(graph).violations());
    }

    /** Reports what a load did. */
    public record Report(String summary, boolean changedNothing) {}

    private static Consumer<String> logging(Consumer<String> progress) {
        return step -> {
            LOG.infof("Loading facts: %s", step);
            progress.accept(step);
        };
    }

    private static LoadDiff record(FactBase files, Statements graph, ZonedDateTime now, Consumer<String> progress) {
        var recorded = GraphState.in(graph);
        refuse(changedSorts(files, recorded).toList());
        if (recorded.version().isPresent()) {
            refuse(LostValues.without(files.ownValues(), graph).toList());
        }
        var diff = LoadDiff.between(files, recorded);
        if (!diff.isEmpty()) {
            new WriteDiff(graph, now, progress).write(diff, files);
        }
        progress.accept("checking %d rules".formatted(Rules.NAMES.size()));
        refuse(Rules.violations(graph));
        return diff;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
    }

    /** Rejects changed types, because a claim about a person must not become a claim about an institution. */
    private static Stream<Violation> changedSorts(FactBase files, GraphState graph) {
        return files.entities().stream().flatMap(entity -> changedSort(entity, graph).stream());
    }

    private static Optional<Violation> changedSort(EntityRecord entity, GraphState graph) {
        var label = entity.type().label();
        return Optional.ofNullable(graph.labels().get(entity.id()))
                .filter(known -> !known.equals(label))
                .map(known -> new Violation(
                        "id-keeps-its-sort",
                        "An id names one sort of thing for ever.",
                        entity.id(),
                        "a %s in the graph and a %s in the files: give it a new id".formatted(known, label)));
    }
}
