package org.mapwright.shell.cli;

import org.mapwright.shell.bench.Figure;
import org.mapwright.shell.bench.Row;
import org.mapwright.shell.bench.Speed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of the benchmark for scripts: ms, each with its least and most. */
final class SpeedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpeedJson() {}

    static String of(Speed speed) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("machine")
                .put("processor", speed.machine().processor())
                .put("cores", speed.machine().cores())
                .put("system", speed.machine().system())
                .put("java", speed.machine().java())
                .put("load", speed.machine().load());
        speed.libraries().forEach(root.putArray("beside")::add);
        root.put("rounds", speed.rounds());
        var rows = root.putArray("rows");
        speed.rows().forEach(row -> add(rows.addObject(), row));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode to, Row row) {
        to.put("task", row.task()).put("factors", row.factors()).put("threads", row.threads());
        add(to.putObject("cpu"), row.cpu());
        add(to.putObject("wall"), row.wall());
        row.beside().ifPresent(beside -> {
            to.put("beside", beside.name());
            add(to.putObject("besideCpu"), beside.cpu());
            add(to.putObject("ratio"), beside.ratio());
        });
        if (!Double.isInfinite(row.wanted())) {
            to.put("wanted", row.wanted()).put("met", row.met());
        }
    }

    private static void add(ObjectNode to, Figure figure) {
        to.put("median", figure.median()).put("least", figure.least()).put("most", figure.most());
    }
}
