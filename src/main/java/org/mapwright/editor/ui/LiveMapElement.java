package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
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

    LiveMapElement(MapId map) {
        getElement().setAttribute("kind", "map").setAttribute("document-id", map.value());
    }

    /** Calls the listener with what this person picked on the canvas. */
    Registration onPick(ComponentEventListener<Picked> listener) {
        return addListener(Picked.class, listener);
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

    /** Saves the map as drawn. */
    void saveSvg() {
        getElement().callJsFunction("exportSvg");
    }

    /** Saves the map as drawn. */
    void savePng() {
        getElement().callJsFunction("exportPng");
    }

    private static ArrayNode ids(Collection<?> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> array.add(id.toString()));
        return array;
    }

    /** What one person has picked on her canvas. */
    @DomEvent("map-picked")
    static final class Picked extends ComponentEvent<LiveMapElement> {

        private static final long serialVersionUID = 1L;

        private final transient List<FactorId> factors;
        private final transient List<LinkId> links;

        public Picked(
                LiveMapElement source,
                boolean fromClient,
                @EventData("event.detail.factors") ArrayNode factors,
                @EventData("event.detail.links") ArrayNode links) {
            super(source, fromClient);
            this.factors =
                    factors.valueStream().map(id -> new FactorId(id.asString())).toList();
            this.links =
                    links.valueStream().map(id -> new LinkId(id.asString())).toList();
        }

        List<FactorId> factors() {
            return factors;
        }

        List<LinkId> links() {
            return links;
        }
    }
}
