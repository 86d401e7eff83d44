package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.output.Deferred;
import io.github.aipolicygraph.engine.plan.Layers;
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
 * Reads a root field layer by layer: what it finds, then what is deferred in that, all batches of a layer side by side.
 *
 * <p>Between two statements the facts may change. All of them tell the version of the facts; an answer is of one version, or is
 * given up.
 */
final class LayeredReader {

    /** So many objects in batches take about as much memory as one statement may take. */
    private static final int MOST = 20_000;

    private final StatementRunner rows;

    LayeredReader(StatementRunner rows) {
        this.rows = rows;
    }

    /** The field has to be read as a whole: the facts changed meanwhile, or there is too much to keep as values. */
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        GivenUp() {
            super("The field cannot be read in layers.", null, false, false);
        }
    }

    CompletionStage<RootAnswer> read(RootStatement root, Layers layers) {
        return new OneAnswer(root, layers).read();
    }

    private record Awaited(Deferred field, Value key) {}

    private final class OneAnswer implements Deferred.Loaded, Deferred.Wanted {

        private final RootStatement root;
        private final Layers layers;
        private final Map<Integer, Map<Value, Value>> loaded = new HashMap<>();
        private final Map<Deferred, Set<Value>> known = new IdentityHashMap<>();
        private List<Awaited> awaited = new ArrayList<>();
        private final long begun = System.nanoTime();
        private int objects;
        private Record first;

        OneAnswer(RootStatement root, Layers layers) {
            this.root = root;
            this.layers = layers;
        }

        CompletionStage<RootAnswer> read() {
            return rows.of(layers.text(), layers.parameters(), 1, row -> first = row)
                    .thenCompose(done -> {
                        layers.plan().deferred(first.get(0), this);
                        return below();
                    })
                    .thenApply(done -> new AnswerReader(root).whole(first.get(0), layers.plan(), this));
        }

        @Override
        public void add(Deferred field, Value key) {
            if (known.computeIfAbsent(field, first -> new HashSet<>()).add(key)) {
                awaited.add(new Awaited(field, key));
            }
        }

        @Override
        public Value of(int batch, Value key) {
            return loaded.get(batch).get(key);
        }

        private CompletionStage<Void> below() {
            if (awaited.isEmpty()) {
                return CompletableFuture.completedStage(null);
            }
            if (System.nanoTime() - begun > rows.patience().toNanos()) {
                return CompletableFuture.failedStage(ErrorMapper.tooLong());
            }
            var layer = awaited;
            awaited = new ArrayList<>();
            return loadAll(layer).thenCompose(done -> {
                layer.forEach(one -> one.field().plan().deferred(of(one.field().batch(), one.key()), this));
                return below();
            });
        }

        private CompletionStage<Void> loadAll(List<Awaited> layer) {
            var wanted = new TreeMap<Integer, Set<Value>>();
            for (var one : layer) {
                var batch = one.field().batch();
                if (!loaded.computeIfAbsent(batch, first -> new HashMap<>()).containsKey(one.key())) {
                    wanted.computeIfAbsent(batch, first -> new LinkedHashSet<>())
                            .add(one.key());
                }
            }
            objects += wanted.values().stream().mapToInt(Set::size).sum();
            if (objects > MOST) {
                return CompletableFuture.failedStage(new GivenUp());
            }
            return CompletableFuture.allOf(wanted.entrySet().stream()
                    .map(batch -> load(batch.getKey(), List.copyOf(batch.getValue())))
                    .toArray(CompletableFuture[]::new));
        }

        private CompletableFuture<Void> load(int place, List<Value> keys) {
            var batch = layers.batches().get(place);
            var answers = loaded.get(place);
            var version = first.get(1);
            return rows.of(batch.text(), batch.parameters(keys), keys.size(), row -> {
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
