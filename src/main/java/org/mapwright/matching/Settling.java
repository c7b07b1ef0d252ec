package org.mapwright.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.Imported;
import org.mapwright.layout.Arrow;
import org.mapwright.layout.FreePlaces;
import org.mapwright.layout.LabelSize;
import org.mapwright.layout.LayeredTask;
import org.mapwright.layout.LeftToRight;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;

/**
 * Where the new factors of a file come to stand; nothing that stands moves, and no label covers another. A file that
 * places its factors keeps its shape, laid over the factors that both have; else a new factor stands near those it is
 * linked with. A drawing that shares nothing with the map stands beside it.
 */
final class Settling {

    /** Between the map and a drawing beside it, world pixels. */
    private static final double BESIDE = 260;
    /** The furthest from the origin that a place is wished for, world pixels; a map ends at a million. */
    private static final double LIMIT = 900_000;

    private final SystemMap map;
    private final Imported file;
    private final FreePlaces places = new FreePlaces();
    /** Where factors of the file stand on the map so far. */
    private final Map<FactorId, Position> settled = new LinkedHashMap<>();

    private final Map<FactorId, Set<FactorId>> neighbours = new HashMap<>();

    /** How far a drawing is moved as a whole, world pixels. */
    private record Shift(double right, double down) {
        Position of(Position at) {
            return new Position(Math.clamp(at.x() + right, -LIMIT, LIMIT), Math.clamp(at.y() + down, -LIMIT, LIMIT));
        }
    }

    private Settling(SystemMap map, Imported file, Matches matches) {
        this.map = map;
        this.file = file;
        map.factors()
                .values()
                .forEach(factor -> places.take(
                        map.positionOf(factor.id()),
                        LabelSize.about(factor.label().value())));
        matches.each()
                .keySet()
                .forEach(id -> matches.standing(id).ifPresent(standing -> settled.put(id, map.positionOf(standing))));
        for (CausalLink link : file.links()) {
            neighbours(link.cause()).add(link.effect());
            neighbours(link.effect()).add(link.cause());
        }
    }

    /** Where each factor of the file stands, by its id there. */
    static Map<FactorId, Position> of(SystemMap map, Imported file, Matches matches) {
        Settling settling = new Settling(map, file, matches);
        List<PlacedFactor> fresh = file.factors().stream()
                .filter(placed -> !settling.settled.containsKey(placed.factor().id()))
                .toList();
        if (file.placed()) {
            settling.keepShape(fresh, settling.drawn());
        } else if (settling.settled.isEmpty() && fits(file)) {
            settling.keepShape(fresh, settling.layered());
        } else {
            settling.besideNeighbours(fresh);
        }
        return settling.settled;
    }

    private static boolean fits(Imported file) {
        return file.factors().size() <= LayeredTask.MOST_LABELS && file.links().size() <= LayeredTask.MOST_LINKS;
    }

    private Map<FactorId, Position> drawn() {
        Map<FactorId, Position> drawn = new LinkedHashMap<>();
        file.factors().forEach(placed -> drawn.put(placed.factor().id(), placed.at()));
        return drawn;
    }

    private Map<FactorId, Position> layered() {
        List<FactorId> ids =
                file.factors().stream().map(placed -> placed.factor().id()).toList();
        Map<FactorId, Integer> at = new HashMap<>();
        ids.forEach(id -> at.put(id, at.size()));
        List<LabelSize> sizes =
                file.factors().stream().map(placed -> size(placed.factor())).toList();
        List<Arrow> arrows = file.links().stream()
                .map(link -> new Arrow(at.getOrDefault(link.cause(), 0), at.getOrDefault(link.effect(), 0)))
                .toList();
        List<Position> laidOut = LeftToRight.draw(new LayeredTask(sizes, arrows));
        Map<FactorId, Position> layered = new LinkedHashMap<>();
        ids.forEach(id -> layered.put(id, laidOut.get(at.getOrDefault(id, 0))));
        return layered;
    }

    private void keepShape(List<PlacedFactor> fresh, Map<FactorId, Position> drawn) {
        Shift shift = settled.isEmpty() ? beside(drawn.values()) : over(drawn);
        fresh.forEach(placed -> settle(
                placed.factor(), shift.of(drawn.getOrDefault(placed.factor().id(), placed.at()))));
    }

    /** From where the shared factors stand in the file to where they stand on the map, on average. */
    private Shift over(Map<FactorId, Position> drawn) {
        Position here = middle(settled.values());
        Position there = middle(settled.keySet().stream()
                .map(id -> Optional.ofNullable(drawn.get(id)).orElse(here))
                .toList());
        return new Shift(here.x() - there.x(), here.y() - there.y());
    }

    private Shift beside(Collection<Position> drawn) {
        if (map.factors().isEmpty() || drawn.isEmpty()) {
            return new Shift(0, 0);
        }
        Position edge = rightOfMap();
        double left = drawn.stream().mapToDouble(Position::x).min().orElse(0);
        return new Shift(edge.x() - left, edge.y() - middle(drawn).y());
    }

    private Position rightOfMap() {
        List<Position> standing =
                map.factors().keySet().stream().map(map::positionOf).toList();
        double right = standing.stream().mapToDouble(Position::x).max().orElse(-BESIDE);
        return new Position(Math.min(right + BESIDE, LIMIT), middle(standing).y());
    }

    /** Those that are linked with what stands come first, then what is linked with them, and so on. */
    private void besideNeighbours(List<PlacedFactor> fresh) {
        Map<FactorId, Factor> waiting = new LinkedHashMap<>();
        fresh.forEach(placed -> waiting.put(placed.factor().id(), placed.factor()));
        List<FactorId> queue = new ArrayList<>(settled.keySet());
        for (int next = 0; !waiting.isEmpty(); next++) {
            if (next < queue.size()) {
                neighbours(queue.get(next)).stream()
                        .filter(waiting::containsKey)
                        .toList()
                        .forEach(id -> queue.add(settleNext(waiting, id)));
            } else {
                queue.add(settleNext(waiting, waiting.keySet().iterator().next()));
            }
        }
    }

    private FactorId settleNext(Map<FactorId, Factor> waiting, FactorId id) {
        List<Position> near = neighbours(id).stream()
                .flatMap(other -> Optional.ofNullable(settled.get(other)).stream())
                .toList();
        Optional.ofNullable(waiting.remove(id))
                .ifPresent(factor -> settle(factor, near.isEmpty() ? rightOfMap() : middle(near)));
        return id;
    }

    private void settle(Factor factor, Position wished) {
        settled.put(factor.id(), places.takeNear(wished, size(factor)));
    }

    private Set<FactorId> neighbours(FactorId id) {
        return neighbours.computeIfAbsent(id, i -> new LinkedHashSet<>());
    }

    private static LabelSize size(Factor factor) {
        return LabelSize.about(factor.label().value());
    }

    private static Position middle(Collection<Position> positions) {
        return new Position(
                positions.stream().mapToDouble(Position::x).average().orElse(0),
                positions.stream().mapToDouble(Position::y).average().orElse(0));
    }
}
