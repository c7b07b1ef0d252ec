package org.mapwright.canvas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawnFactor;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code <map-canvas>}: shows a drawing before something is done with it; people may move about in it. */
@Tag("map-canvas")
@JsModule("context://mapwright/mapwright.js")
public final class MapCanvas extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

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
            getElement()
                    .executeJs(
                            "customElements.whenDefined('map-canvas').then(() => this.updateComplete).then(() => this.tidy())");
        }
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
