package org.mapwright.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.mapwright.value.Words;

/** The sign of Mapwright. */
public final class Mark extends Div {

    private static final long serialVersionUID = 1L;

    public Mark() {
        add(new Image("favicon.svg", Words.of("shell").say("name")));
        addClassName("mw-mark");
    }
}
