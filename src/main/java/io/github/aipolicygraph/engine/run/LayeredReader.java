package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.output.Deferred;
import io.github.aipolicygraph.engine.plan.Layers;
import io.github.aipolicygraph.engine.run.StatementRunner.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads a root field layer by layer: first its own statement, then what is deferred in that, with all batches of a
 * layer in parallel.
 *
 * <p>The facts may change between two statements. Every statement returns the version of the facts, and the reader
 * gives up an answer that would mix two versions.
 */
final class LayeredReader {

    /** Limits the objects in batches to about as much memory as one statement may use. */
    private static final int MAX_OBJECTS = 20_000;

    private final StatementRunner runner;

    LayeredReader(StatementRunner runner) {
        this.runner = runner;
    }

    /**
     * Signals that the field must be read as a whole, because the facts changed in the meantime or too many values
     * would be kept.
     */
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        GivenUp() {
            super("The field cannot be read in layers.", null, false, false);
        }
    }

    CompletionStage<RootAnswer> read(RootStatement root, Layers layers) {
        return new OneAnswer(root, layers).read();
    }

    private record Pending(Deferred field, Value key) {}

    private final class OneAnswer implements Deferred.Loaded, Deferred.Wanted {

        private final RootStatement root;
        private final Layers layers;
        private final Map<Integer, Map<Value, Value>> loaded = new HashMap<>();
        private final Map<Deferred, Set<Value>> known = new IdentityHashMap<>();
        private List<Pending> pending = new ArrayList<>();
        private final long start = System.nanoTime();
        private int objects;
        private Record first;

        OneAnswer(RootStatement root, Layers layers) {
            this.root = root;
            this.layers = layers;
        }

        CompletionStage<RootAnswer> read() {
            return runner.run(
                            new Task(root.key() + ", first layer", layers.text(), layers.parameters(), 1),
                            row -> first = row)
                    .thenCompose(done -> {
                        layers.plan().deferred(first.get(0), this);
                        return loadBelow();
                    })
                    .thenApply(done -> new AnswerReader(root).whole(first.get(0), layers.plan(), this));
        }

        @Override
        public void add(Deferred field, Value key) {
            if (known.computeIfAbsent(field, first -> new HashSet<>()).add(key)) {
                pending.add(new Pending(field, key));
            }
        }

        @Override
        public Value of(int batch, Value key) {
            return loaded.get(batch).get(key);
        }

        private CompletionStage<Void> loadBelow() {
            if (pending.isEmpty()) {
                return CompletableFuture.completedStage(null);
            }
            if (System.nanoTime() - start > runner.patience().toNanos()) {
                return CompletableFuture.failedStage(ErrorMapper.tooLong());
            }
            var layer = pending;
            pending = new ArrayList<>();
            return loadAll(layer).thenCompose(done -> {
                layer.forEach(one -> one.field().plan().deferred(of(one.field().batch(), one.key()), this));
                return loadBelow();
            });
        }

        private CompletionStage<Void> loadAll(List<Pending> layer) {
            var keysByBatch = new TreeMap<Integer, Set<Value>>();
            for (var one : layer) {
                var batch = one.field().batch();
                if (!loaded.computeIfAbsent(batch, first -> new HashMap<>()).containsKey(one.key())) {
                    keysByBatch
                            .computeIfAbsent(batch, first -> new LinkedHashSet<>())
                            .add(one.key());
                }
            }
            objects += keysByBatch.values().stream().mapToInt(Set::size).sum();
            if (objects > MAX_OBJECTS) {
                return CompletableFuture.failedStage(new GivenUp());
            }
            return CompletableFuture.allOf(keysByBatch.entrySet().stream()
                    .map(batch -> load(batch.getKey(), List.copyOf(batch.getValue())))
                    .toArray(CompletableFuture[]::new));
        }

        private CompletableFuture<Void> load(int index, List<Value> keys) {
            var batch = layers.batches().get(index);
            var answers = loaded.get(index);
            var version = first.get(1);
            var task = new Task(root.key() + ", a further layer", batch.text(), batch.parameters(keys), keys.size());
            return runner.run(task, row -> {
                        if (version.equals(row.get(2))) {
                            answers.put(keys.get(row.get(0).asInt()), row.get(1));
                        }
                    })
                    .thenAccept(done -> {
                        if (!answers.keySet().containsAll(keys)) {
                            throw new GivenUp();
                        }
                    })
                    .toCompletableFuture();
        }
    }
}
