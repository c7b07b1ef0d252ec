package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** An icon of the set that the product serves; silent to screen readers. */
@Tag("mw-icon")
final class Icon extends Component {

    Icon(String name) {
        getElement().setAttribute("name", name);
    }
}
