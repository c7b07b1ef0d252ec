package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map in the browser: tools, canvas and sentence builder over one live session. Edits made there go through the
 * live channel and never through the page, so that they outlast bad Wi-Fi.
 */
@Tag("live-map")
@JsModule("context://mapwright/mapwright.js")
final class LiveMapElement extends Component {

    private static final long serialVersionUID = 1L;
    private static final String FACTORS = "event.detail.factors";
    private static final String LINKS = "event.detail.links";

    private final String map;

    LiveMapElement(MapId map) {
        this.map = map.value();
        getElement().setAttribute("kind", "map").setAttribute("document-id", map.value());
    }

    boolean shows(MapId id) {
        return map.equals(id.value());
    }

    /** Calls the listener with the factors and the links that this person picked on her canvas. */
    void onPick(BiConsumer<List<FactorId>, List<LinkId>> listener) {
        getElement()
                .addEventListener("map-picked", event -> {
                    JsonNode picked = event.getEventData();
                    listener.accept(
                            strings(picked.path(FACTORS)).map(FactorId::new).toList(),
                            strings(picked.path(LINKS)).map(LinkId::new).toList());
                })
                .addEventData(FACTORS)
                .addEventData(LINKS);
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    /** Picks as if by hand. */
    void pick(List<FactorId> factors, List<LinkId> links) {
        getElement().callJsFunction("pick", ids(factors), ids(links));
    }

    /** Shows these parts and fades the rest, under a name; only on this person's screen. */
    void highlight(Collection<FactorId> factors, Collection<LinkId> links, String name) {
        ObjectNode keep = JsonNodeFactory.instance.objectNode();
        keep.set("factors", ids(factors));
        keep.set("links", ids(links));
        getElement().callJsFunction("highlight", keep, name);
    }

    void showAll() {
        getElement().callJsFunction("highlight", JsonNodeFactory.instance.nullNode(), "");
    }

    /** Opens the sentence with this factor as what changes then. */
    void sayAbout(FactorId factor) {
        getElement().callJsFunction("sayAbout", factor.value());
    }

    /** Saves the map as drawn. */
    void saveSvg() {
        getElement().callJsFunction("exportSvg");
    }

    /** Saves the map as drawn. */
    void savePng() {
        getElement().callJsFunction("exportPng");
    }

    /**
     * Waits until what this person did on her canvas is saved, five seconds at most, and then tells how many of her
     * changes still are not.
     */
    void whenSaved(IntConsumer unsaved) {
        getElement().callJsFunction("settled").then(Integer.class, unsaved::accept);
    }

    private static ArrayNode ids(Collection<?> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }
}
