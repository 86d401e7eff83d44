package io.github.aipolicygraph.facts.attribute;

import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quantity as its page gives it: exact, about, from, up to, or between. */
public record Bounds(Optional<Number> min, Optional<Number> max, Optional<Modality> modality) {

    public static Bounds required(RecordFields figure, Format<Number> number) {
        return read(figure, number, figure.required("modality", Format.oneOf(Modality.class)));
    }

    /** Nothing at all is allowed, half a quantity is not. */
    public static Bounds optional(RecordFields figure, Format<Number> number) {
        var present = figure.has("min") || figure.has("max") || figure.has("modality");
        return present
                ? required(figure, number)
                : read(figure, number, figure.optional("modality", Format.oneOf(Modality.class)));
    }

    public ClaimRecord.Builder in(ClaimRecord.Builder claim) {
        return claim.with("min", min).with("max", max).with("modality", modality);
    }

    private static Bounds read(RecordFields figure, Format<Number> number, Optional<Modality> modality) {
        var bounds = new Bounds(figure.optional("min", number), figure.optional("max", number), modality);
        // A bound that is malformed was reported; it fits nothing.
        var areSound = figure.has("min") == bounds.min.isPresent() && figure.has("max") == bounds.max.isPresent();
        modality.filter(kind -> areSound && !bounds.fit(kind))
                .ifPresent(kind -> figure.problemWithout(
                        bounds.absent(),
                        "modality",
                        "min %s and max %s".formatted(shown(bounds.min), shown(bounds.max)),
                        expected(kind)));
        return bounds;
    }

    private List<String> absent() {
        return Stream.of("min", "max")
                .filter(bound -> (bound.equals("min") ? min : max).isEmpty())
                .toList();
    }

    private static String shown(Optional<Number> bound) {
        return bound.map(Number::toString).orElse("null");
    }

    /** Which bounds there are when a page qualifies its figure so. */
    private static String expected(Modality kind) {
        return switch (kind) {
            case EXACT, ABOUT -> "min and max, and both the same, for " + kind;
            case AT_LEAST -> "min and no max for AT_LEAST";
            case UP_TO -> "max and no min for UP_TO";
            case RANGE -> "min below max for RANGE";
        };
    }

    private boolean fit(Modality kind) {
        var order = min.isEmpty() || max.isEmpty()
                ? null
                : new BigDecimal(min.get().toString())
                        .compareTo(new BigDecimal(max.get().toString()));
        return switch (kind) {
            case EXACT, ABOUT -> order != null && min.equals(max);
            case AT_LEAST -> min.isPresent() && max.isEmpty();
            case UP_TO -> min.isEmpty() && max.isPresent();
            case RANGE -> order != null && order < 0;
        };
    }
}
