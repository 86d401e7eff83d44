package io.github.aipolicygraph.ask.ledger.picture.svg;

import static io.github.aipolicygraph.ask.ledger.picture.svg.Sheet.number;

/** Builds an outline from point to point. */
public final class Path {

    private final StringBuilder commands = new StringBuilder();
    private double x;
    private double y;

    private Path(double x, double y) {
        commands.append('M');
        to(x, y);
    }

    public static Path from(double x, double y) {
        return new Path(x, y);
    }

    public Path line(double x, double y) {
        commands.append('L');
        return to(x, y);
    }

    /** Adds a curve that leaves and arrives horizontally. */
    public Path ease(double x, double y) {
        var middle = number((this.x + x) / 2);
        commands.append("C%s %s %s %s ".formatted(middle, number(this.y), middle, number(y)));
        return to(x, y);
    }

    private Path to(double x, double y) {
        commands.append(number(x)).append(' ').append(number(y));
        this.x = x;
        this.y = y;
        return this;
    }

    String closed() {
        return commands + "Z";
    }
}
