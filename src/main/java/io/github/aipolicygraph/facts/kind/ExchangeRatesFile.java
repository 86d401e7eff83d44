package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads exchange_rates.csv: a column of dates, then one column for each currency. */
public final class ExchangeRatesFile {

    private final String file;
    private final Problems problems;
    private final FactCollector facts;
    private final Set<String> days = new HashSet<>();

    public ExchangeRatesFile(String file, Problems problems, FactCollector facts) {
        this.file = file;
        this.problems = problems;
        this.facts = facts;
    }

    public void read(List<String> lines) {
        var columns = lines.isEmpty() ? List.<String>of() : List.of(lines.get(0).split(",", -1));
        if (columns.size() < 2 || !columns.get(0).equals("date") || new HashSet<>(columns).size() < columns.size()) {
            var separator = columns.size() < 2 ? ", with a comma between them" : "";
            problem(1, "header", columns.toString(), "date and then currency codes, each once" + separator);
            return;
        }
        columns.stream()
                .skip(1)
                .filter(code -> !Format.isCurrency(code))
                .forEach(code -> problem(1, "header", "\"" + code + "\"", "a currency code of ISO 4217 such as USD"));
        if (lines.size() > 1 && lines.stream().skip(1).noneMatch(line -> cells(line) == columns.size())) {
            problem(1, "header", columns.size() + " columns", cells(lines.get(1)) + ", as the first row has");
            return;
        }
        for (var index = 1; index < lines.size(); index++) {
            row(index + 1, columns, List.of(lines.get(index).split(",", -1)));
        }
    }

    private static int cells(String line) {
        return line.split(",", -1).length;
    }

    private void row(int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            problem(
                    line,
                    "row",
                    cells.equals(List.of("")) ? "an empty line" : cells.size() + " cells",
                    columns.size() + " cells"
                            + (cells.size() > columns.size() ? "; a number has a point, not a comma" : ""));
            return;
        }
        var day = DateSpan.parse(cells.get(0)).filter(DateSpan::isDay);
        if (day.isEmpty() || !days.add(cells.get(0))) {
            problem(line, "date", "\"" + cells.get(0) + "\"", "a day as YYYY-MM-DD, each day once");
            return;
        }
        for (var column = 1; column < columns.size(); column++) {
            rate(new Place(file, line, cells.get(0), columns.get(column)), cells.get(column));
        }
    }

    private void rate(Place place, String cell) {
        if (!cell.matches("\\d+(\\.\\d+)?") || Double.parseDouble(cell) <= 0) {
            var quoted = cell.startsWith("\"") ? ", without quotes" : "";
            problems.add(place, "\"" + cell + "\"", "a number above nothing, with a decimal point" + quoted);
            return;
        }
        facts.add(place, new ExchangeRate(place.path(), place.record(), Double.parseDouble(cell)));
    }

    private void problem(int line, String field, String found, String expected) {
        problems.add(new Place(file, line, "line " + line, field), found, expected);
    }
}
