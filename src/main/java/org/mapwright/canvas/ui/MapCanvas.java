package org.mapwright.canvas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawnFactor;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code <map-canvas>}: shows a drawing that cannot be changed here; people may move about in it and pick. */
@Tag("map-canvas")
@JsModule("context://mapwright/mapwright.js")
public final class MapCanvas extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String PICKED_FACTORS = "event.detail.factors";
    private static final String PICKED_LINKS = "event.detail.links";

    private static final String WHEN_READY =
            "customElements.whenDefined('map-canvas').then(() => this.updateComplete).then(() => ";
    /** Words beside the canvas that change with it may change its size; it has heard of that one frame later. */
    private static final String WHEN_LAID_OUT =
            "customElements.whenDefined('map-canvas').then(() => this.updateComplete)"
                    + ".then(() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))).then(() => ";
    /** Pixels around factors that are brought into view. */
    private static final int AROUND = 48;

    private boolean tidyWanted;

    public MapCanvas() {
        getElement().setProperty("readonly", true);
        getElement().setProperty("plain", true);
    }

    public void show(Drawing drawing) {
        ObjectNode node = JSON.objectNode();
        node.put("title", drawing.title());
        node.put("focal", drawing.focal().orElse(null));
        ArrayNode factors = node.putArray("factors");
        drawing.factors().forEach(factor -> factors.add(factor(factor)));
        ArrayNode links = node.putArray("links");
        drawing.links().forEach(link -> links.add(link(link)));
        getElement().setPropertyJson("drawing", node);
    }

    /** Puts a soft ground and a small word at factors and links, by id, until they are marked otherwise. */
    public void mark(Map<String, String> words) {
        ObjectNode node = JSON.objectNode();
        words.forEach(node::put);
        getElement().setPropertyJson("marks", node);
    }

    /** Draws everything else as outlines without words. */
    public void keep(Collection<FactorId> factors, Collection<LinkId> links) {
        ObjectNode node = JSON.objectNode();
        node.set("factors", ids(factors));
        node.set("links", ids(links));
        getElement().setPropertyJson("keep", node);
    }

    /** Draws everything in full again. */
    public void keepAll() {
        getElement().setPropertyJson("keep", JSON.nullNode());
    }

    /** Brings these factors into view, as large as fits. */
    public void fit(Collection<FactorId> factors) {
        getElement().executeJs(WHEN_LAID_OUT + "this.fit($0, " + AROUND + "))", ids(factors));
    }

    /** Brings the whole map into view. */
    public void fitAll() {
        getElement().executeJs(WHEN_LAID_OUT + "this.fit())");
    }

    /** Puts a small number at factors: how many steps away they are. */
    public void count(Map<FactorId, Integer> steps) {
        ObjectNode node = JSON.objectNode();
        steps.forEach((factor, number) -> node.put(factor.value(), number.intValue()));
        getElement().setPropertyJson("steps", node);
    }

    /** Shows which way factors go; the others as they are. */
    public void turn(Map<FactorId, FactorTurn> turns) {
        ObjectNode node = JSON.objectNode();
        turns.forEach((factor, turn) -> node.putObject(factor.value())
                .put("way", turn.way().name().toLowerCase(Locale.ROOT))
                .put("much", turn.much())
                .put("set", turn.set()));
        getElement().setPropertyJson("turns", turns.isEmpty() ? JSON.nullNode() : node);
    }

    /** Calls the listener with what is picked on the canvas, by hand or by key. */
    public void onPick(BiConsumer<List<FactorId>, List<LinkId>> listener) {
        getElement()
                .addEventListener(
                        "pick",
                        event -> listener.accept(
                                strings(event.getEventData().get(PICKED_FACTORS))
                                        .map(FactorId::new)
                                        .toList(),
                                strings(event.getEventData().get(PICKED_LINKS))
                                        .map(LinkId::new)
                                        .toList()))
                .addEventData(PICKED_FACTORS)
                .addEventData(PICKED_LINKS);
    }

    /** Picks a factor as if by hand, or nothing. */
    public void pick(Optional<FactorId> factor) {
        ObjectNode node = JSON.objectNode();
        node.set("factors", ids(factor.stream().toList()));
        node.putArray("links");
        getElement().setPropertyJson("selection", node);
    }

    /** Lays the drawing out afresh, in the browser; {@link #onMoved} hears where the factors came to stand. */
    public void tidy() {
        tidyWanted = true;
        callTidy();
    }

    /** Calls the listener with where factors stand after they were moved or laid out. */
    public void onMoved(Consumer<Map<FactorId, Position>> listener) {
        getElement()
                .addEventListener(
                        "factors-moved",
                        event -> listener.accept(positions(event.getEventData().get("event.detail.positions"))))
                .addEventData("event.detail.positions");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (tidyWanted) {
            callTidy();
        }
    }

    private void callTidy() {
        if (isAttached()) {
            tidyWanted = false;
            getElement().executeJs(WHEN_READY + "this.tidy())");
        }
    }

    private static ArrayNode ids(Collection<?> ids) {
        ArrayNode array = JSON.arrayNode();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static Map<FactorId, Position> positions(JsonNode node) {
        Map<FactorId, Position> positions = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> positions.put(
                        new FactorId(entry.getKey()),
                        new Position(
                                entry.getValue().get("x").asDouble(),
                                entry.getValue().get("y").asDouble())));
        return positions;
    }

    private static ObjectNode factor(DrawnFactor factor) {
        ObjectNode node = JSON.objectNode();
        node.put("id", factor.id())
                .put("label", factor.label())
                .put("kind", factor.kind().name())
                .put("theme", factor.theme().orElse(null))
                .put("x", factor.x())
                .put("y", factor.y());
        ArrayNode tags = node.putArray("tags");
        factor.tags().forEach(tags::add);
        return node;
    }

    private static ObjectNode link(DrawnLink link) {
        return JSON.objectNode()
                .put("id", link.id())
                .put("cause", link.cause())
                .put("effect", link.effect())
                .put("polarity", link.polarity().name())
                .put("strength", link.strength())
                .put("certainty", link.certainty().name())
                .put("delay", link.delay().name())
                .put("contested", link.contested())
                .put("claims", link.claims());
    }
}
