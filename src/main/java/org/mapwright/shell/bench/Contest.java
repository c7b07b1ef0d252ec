package org.mapwright.shell.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One task and all who do it: Mapwright, and others by name.
 *
 * @param wanted by name the largest ratio wanted; under Mapwright's own name the most ms, when nobody stands beside
 */
record Contest(
        String task, int factors, int threads, Side mapwright, Map<String, Side> beside, Map<String, Double> wanted) {

    static final String MAPWRIGHT = "Mapwright";

    /** Rounds before any that counts: by then what runs often is compiled. */
    static final int WARM_UP = 20;
    /** Longer than that nobody warms up, ms. */
    private static final double LONGEST_WARM_UP = 6_000;

    private static final double NANOS = 1e6;

    Contest {
        beside = new LinkedHashMap<>(beside);
        wanted = Map.copyOf(wanted);
    }

    /** Measures everybody in every round, who goes first changing with the round. */
    List<Row> run(int rounds) {
        Map<String, Side> sides = new LinkedHashMap<>(Map.of(MAPWRIGHT, mapwright));
        sides.putAll(beside);
        sides.values().forEach(Contest::warmUp);
        Map<String, List<Timed>> found = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            List<Map.Entry<String, Side>> order = new ArrayList<>(sides.entrySet());
            for (var side : round % 2 == 0 ? order : order.reversed()) {
                found.computeIfAbsent(side.getKey(), any -> new ArrayList<>())
                        .add(side.getValue().once());
            }
        }
        return rows(found);
    }

    private static void warmUp(Side side) {
        double spent = 0;
        for (int round = 0; round < WARM_UP && spent < LONGEST_WARM_UP; round++) {
            double before = System.nanoTime() / NANOS;
            side.once();
            spent += System.nanoTime() / NANOS - before;
        }
    }

    private List<Row> rows(Map<String, List<Timed>> found) {
        List<Timed> own = found.getOrDefault(MAPWRIGHT, List.of());
        List<Row> rows = new ArrayList<>();
        beside.keySet()
                .forEach(name ->
                        rows.add(row(own, Optional.of(beside(name, own, found.getOrDefault(name, own))), name)));
        if (beside.isEmpty()) {
            rows.add(row(own, Optional.empty(), MAPWRIGHT));
        }
        return rows;
    }

    private Row row(List<Timed> own, Optional<Row.Beside> other, String name) {
        return new Row(
                task,
                factors,
                threads,
                Figure.of(own, Timed::cpu),
                Figure.of(own, Timed::wall),
                other,
                wanted.getOrDefault(name, Double.POSITIVE_INFINITY));
    }

    private Row.Beside beside(String name, List<Timed> own, List<Timed> others) {
        double[] ratios = IntStream.range(0, own.size())
                .mapToDouble(i -> (threads == 1 ? own.get(i).cpu() : own.get(i).wall())
                        / others.get(i).cpu())
                .toArray();
        return new Row.Beside(name, Figure.of(others, Timed::cpu), Figure.of(ratios));
    }
}
