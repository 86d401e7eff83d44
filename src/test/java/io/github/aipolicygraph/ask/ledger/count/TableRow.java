package io.github.aipolicygraph.ask.ledger.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A row of the table of decompositions in facts/README.md, in whole units. */
record TableRow(
        String parent,
        Decomposition split,
        Stage stage,
        String currency,
        Double min,
        Double max,
        double sumLow,
        double sumHigh,
        int parts,
        Balance result,
        double disputed,
        Balance then,
        List<String> notSummed) {

    static Stream<TableRow> all() {
        try (var file = TableRow.class.getResourceAsStream("/ledger/decompositions.tsv");
                var reader = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return reader.lines().skip(1).map(TableRow::of).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TableRow of(String line) {
        var cells = line.split("\t", -1);
        return new TableRow(
                cells[0],
                Decomposition.valueOf(cells[1]),
                Stage.valueOf(cells[2]),
                cells[3],
                number(cells[4]),
                number(cells[5]),
                number(cells[6]),
                number(cells[7]),
                Integer.parseInt(cells[8]),
                Balance.valueOf(cells[9]),
                cells[10].isEmpty() ? 0 : number(cells[10]),
                Balance.valueOf(cells[11].isEmpty() ? cells[9] : cells[11]),
                cells[12].isEmpty() ? List.of() : List.of(cells[12].split(" ")));
    }

    private static Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    double low() {
        return min == null ? max : min;
    }

    double high() {
        return max == null ? min : max;
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(parent, split, stage);
    }
}
