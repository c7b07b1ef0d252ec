package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** An icon of our set (Lucide) by its name; decoration, silent to screen readers. */
@Tag("mw-icon")
@JsModule("context://mapwright/mapwright.js")
public final class Icon extends Component {

    private static final long serialVersionUID = 1L;

    public Icon(String name) {
        getElement().setAttribute("name", name);
    }
}
