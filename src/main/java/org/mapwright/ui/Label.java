package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;

/** A label that holds its field, so that a click on the words reaches it. */
public final class Label extends NativeLabel {

    private static final long serialVersionUID = 1L;

    public Label(Component... content) {
        add(content);
    }
}
