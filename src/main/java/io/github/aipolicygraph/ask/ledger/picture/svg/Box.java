package io.github.aipolicygraph.ask.ledger.picture.svg;

/** Represents a rectangle. */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(width >= 0 && height >= 0 && width + height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("No box is %s wide and %s high.".formatted(width, height));
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
