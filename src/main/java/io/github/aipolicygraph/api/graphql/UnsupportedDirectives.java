package io.github.aipolicygraph.api.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLDirective;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses directives that the library adds to every schema and that nothing here obeys, and leaves them out of what the
 * schema says of itself: a client that trusts {@code @defer} would wait for parts that never come.
 */
final class UnsupportedDirectives extends SimplePerformantInstrumentation {

    private static final Set<String> NAMES = Set.of("defer", "experimental_disableErrorPropagation");

    /** Returns an error for each use of one of them. */
    static List<ValidationError> in(Document document) {
        var errors = new ArrayList<ValidationError>();
        new NodeTraverser().preOrder(new Finding(errors), document);
        return errors;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        var field = parameters.getExecutionStepInfo();
        boolean listsDirectives = field.getFieldDefinition().getName().equals("directives")
                && field.getObjectType().getName().equals(Introspection.__Schema.getName());
        return listsDirectives ? environment -> supported((List<?>) fetcher.get(environment)) : fetcher;
    }

    private static List<?> supported(List<?> directives) {
        return directives.stream()
                .filter(directive -> !NAMES.contains(((GraphQLDirective) directive).getName()))
                .toList();
    }

    /** The library's visitor has a raw type. */
    @SuppressWarnings("rawtypes")
    private static final class Finding extends NodeVisitorStub {

        private final List<ValidationError> errors;

        Finding(List<ValidationError> errors) {
            this.errors = errors;
        }

        @Override
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            if (NAMES.contains(directive.getName())) {
                errors.add(ValidationError.newValidationError()
                        .validationErrorType(ValidationErrorType.UnknownDirective)
                        .sourceLocation(directive.getSourceLocation())
                        .description("There is no directive @%s here.".formatted(directive.getName()))
                        .build());
            }
            return TraversalControl.CONTINUE;
        }
    }
}
