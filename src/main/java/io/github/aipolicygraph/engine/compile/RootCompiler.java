package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.QueryCost;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.compile.FieldCompiler.Expression;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.id.RootTime;
import io.github.aipolicygraph.engine.output.Alternatives;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.StreamedList;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Layers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    public CypherStatement statement(ExecutableNormalizedField asked) {
        var roots = eachTime(asked);
        var root = roots.get(0);
        var compiler = compiler(root, Optional.empty());
        var answer = answer(compiler, roots);
        int cost = QueryCost.of(root, largestPage);
        return cost > LARGE && StreamedList.listOf(answer.plan()).isPresent()
                ? CypherStatement.streamed(
                        answer.text(),
                        answer.plan(),
                        compiler.parameters(),
                        CHUNK * QueryCost.entries(root, largestPage) / cost)
                : CypherStatement.whole(root, answer.text(), answer.plan(), compiler.parameters());
    }

    /**
     * Compiles the same root field into several statements; empty if nothing below it leads further in the graph, or if
     * it is of several times.
     */
    public Optional<Layers> layers(ExecutableNormalizedField asked) {
        var roots = eachTime(asked);
        var batches = new Batches(catalog.version());
        var compiler = compiler(roots.get(0), Optional.of(batches));
        var answer = compiler.field(roots.get(0), schema.getQueryType(), Scope.root());
        var text = "RETURN %s AS answer, %s AS version".formatted(answer.text(), catalog.version());
        return batches.all().isEmpty() || roots.size() > 1
                ? Optional.empty()
                : Optional.of(new Layers(text, compiler.parameters().values(), answer.plan(), batches.all()));
    }

    private List<ExecutableNormalizedField> eachTime(ExecutableNormalizedField asked) {
        if (asked.getResolvedArguments().get("ids") instanceof List<?> ids && ids.size() > largestPage) {
            throw new RequestError(
                    EngineCode.PAGE_SIZE, "ids has %d IDs. Send up to %d at once.".formatted(ids.size(), largestPage));
        }
        return RootTime.each(asked);
    }

    private FieldCompiler compiler(ExecutableNormalizedField root, Optional<Batches> batches) {
        return new FieldCompiler(schema, catalog, largestPage, batches).at(time(root));
    }

    private static Arguments time(ExecutableNormalizedField root) {
        return new Arguments(root.getResolvedArguments()).input("asOf");
    }

    private Expression answer(FieldCompiler compiler, List<ExecutableNormalizedField> roots) {
        var first = compiler.field(roots.get(0), schema.getQueryType(), Scope.root());
        if (roots.size() == 1) {
            return first;
        }
        var others = roots.stream()
                .skip(1)
                .map(root -> compiler.alsoAt(time(root)).field(root, schema.getQueryType(), Scope.root()));
        return merged(Stream.concat(Stream.of(first), others).toList());
    }

    /** Merges lists of one length, each of which has an item where all others have null. */
    private static Expression merged(List<Expression> lists) {
        var texts = lists.stream().map(Expression::text).collect(joining(", "));
        var items = IntStream.range(0, lists.size())
                .mapToObj("CASE WHEN times[%1$d][place] IS NOT NULL THEN [%1$d, times[%1$d][place]] END"::formatted)
                .collect(joining(", "));
        var plans = lists.stream()
                .map(list -> ((OutputPlan.Items) list.plan()).item())
                .toList();
        return new Expression(
                "head([times IN [[%s]] | [place IN range(0, size(times[0]) - 1) | coalesce(%s)]])"
                        .formatted(texts, items),
                new OutputPlan.Items(
                        new Alternatives(plans), lists.get(0).plan().required()));
    }
}
