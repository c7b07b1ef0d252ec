package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.mapwright.map.MapId;

/** Words in the top bar that the live session in the browser keeps true: whether all is saved, and who is here. */
final class LiveSign extends Div {

    private static final long serialVersionUID = 1L;

    private LiveSign(String tag, MapId map) {
        Element sign = new Element(tag);
        sign.setAttribute("kind", "map").setAttribute("document-id", map.value());
        getElement().appendChild(sign);
        addClassName("mw-live-sign");
    }

    static Component saved(MapId map) {
        return new LiveSign("live-status", map);
    }

    static Component people(MapId map) {
        return new LiveSign("live-people", map);
    }
}
