package org.mapwright.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.Position;

/** A box of a GraphML drawing, as the file has it. */
final class GraphmlFactor {

    private final String id;
    private final Optional<GraphmlFactor> within;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<String> labels = new ArrayList<>();
    private Optional<Position> centre = Optional.empty();
    private boolean group;

    /** @param within the group that it was drawn in */
    GraphmlFactor(String id, Optional<GraphmlFactor> within) {
        this.id = id;
        this.within = within;
    }

    String id() {
        return id;
    }

    Optional<GraphmlFactor> within() {
        return within;
    }

    /** What the file's attributes say, by their name in lower case. */
    Map<String, String> said() {
        return said;
    }

    /** The texts drawn on it, in order. */
    List<String> labels() {
        return labels;
    }

    Optional<Position> centre() {
        return centre;
    }

    /** Where the drawing first puts it; a folded group may be drawn a second time. */
    void centreAt(Position position) {
        centre = centre.or(() -> Optional.of(position));
    }

    boolean isGroup() {
        return group;
    }

    void becomesGroup() {
        group = true;
    }
}
