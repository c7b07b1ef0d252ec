package org.mapwright.shell.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.shell.bench.Figure;
import org.mapwright.shell.bench.Machine;
import org.mapwright.shell.bench.Row;
import org.mapwright.shell.bench.Speed;
import org.mapwright.value.Words;

/** The figures of the benchmark as a table that also stands in a document. */
final class SpeedText {

    private static final Words WORDS = Words.of("benchanalysis");

    private SpeedText() {}

    static String of(Speed speed) {
        Stream<String> head = Stream.of(
                machine(speed.machine()),
                beside(speed.libraries()),
                WORDS.say("rounds.made", String.valueOf(speed.rounds())),
                "",
                WORDS.say("head"),
                "|---|---|---|---|---|---|---|---|---|");
        Stream<String> rows = speed.rows().stream().map(SpeedText::row);
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String machine(Machine machine) {
        return WORDS.say(
                "machine",
                machine.processor(),
                String.valueOf(machine.cores()),
                machine.system(),
                machine.java(),
                number(machine.load()));
    }

    private static String beside(List<String> libraries) {
        return libraries.isEmpty() ? WORDS.say("beside.none") : WORDS.say("beside", String.join(", ", libraries));
    }

    private static String row(Row row) {
        return Stream.of(
                        WORDS.say("task." + row.task()),
                        String.format(Locale.ROOT, "%,d", row.factors()),
                        String.valueOf(row.threads()),
                        figure(row.cpu()),
                        figure(row.wall()),
                        row.beside()
                                .map(one -> one.name() + " " + figure(one.cpu()))
                                .orElse(""),
                        row.beside().map(one -> figure(one.ratio())).orElse(""),
                        wanted(row),
                        verdict(row))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String wanted(Row row) {
        if (Double.isInfinite(row.wanted())) {
            return "";
        }
        return row.beside().isPresent() ? number(row.wanted()) : WORDS.say("ms", number(row.wanted()));
    }

    private static String verdict(Row row) {
        return Double.isInfinite(row.wanted()) ? "" : WORDS.say(row.met() ? "met" : "missed");
    }

    private static String figure(Figure figure) {
        return "%s (%s-%s)".formatted(number(figure.median()), number(figure.least()), number(figure.most()));
    }

    /** Three digits that count. */
    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
    }
}
