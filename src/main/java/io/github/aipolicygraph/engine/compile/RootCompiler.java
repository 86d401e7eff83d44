package io.github.aipolicygraph.engine.compile;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.QueryCost;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.output.StreamedList;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Layers;
import java.util.Optional;

/** Compiles one root field, with everything selected below it, into one statement or several. */
public final class RootCompiler {

    /** Sets from how many objects an answer is streamed in chunks, and how many objects a chunk holds. */
    private static final int LARGE = 1000;

    private static final long CHUNK = 500;

    private final GraphQLSchema schema;
    private final Catalog catalog;
    private final int largestPage;

    /**
     * Creates a compiler.
     *
     * @param largestPage how many entries of a list a caller may request at once
     */
    public RootCompiler(GraphQLSchema schema, Catalog catalog, int largestPage) {
        this.schema = schema;
        this.catalog = catalog;
        this.largestPage = largestPage;
    }

    public CypherStatement statement(ExecutableNormalizedField root) {
        var compiler = compiler(root, Optional.empty());
        var answer = compiler.field(root, schema.getQueryType(), Scope.root());
        int cost = QueryCost.of(root, largestPage);
        return cost > LARGE && StreamedList.listOf(answer.plan()).isPresent()
                ? CypherStatement.streamed(
                        answer.text(),
                        answer.plan(),
                        compiler.parameters(),
                        CHUNK * QueryCost.entries(root, largestPage) / cost)
                : CypherStatement.whole(root, answer.text(), answer.plan(), compiler.parameters());
    }

    /** Compiles the same root field into several statements; empty if nothing below it leads further in the graph. */
    public Optional<Layers> layers(ExecutableNormalizedField root) {
        var batches = new Batches(catalog.version());
        var compiler = compiler(root, Optional.of(batches));
        var answer = compiler.field(root, schema.getQueryType(), Scope.root());
        var text = "RETURN %s AS answer, %s AS version".formatted(answer.text(), catalog.version());
        return batches.all().isEmpty()
                ? Optional.empty()
                : Optional.of(new Layers(text, compiler.parameters().values(), answer.plan(), batches.all()));
    }

    private FieldCompiler compiler(ExecutableNormalizedField root, Optional<Batches> batches) {
        var time = new Arguments(root.getResolvedArguments()).input("asOf");
        return new FieldCompiler(schema, catalog, largestPage, batches).at(time);
    }
}
