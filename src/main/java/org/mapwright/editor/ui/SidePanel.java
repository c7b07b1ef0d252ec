package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.mapwright.map.SystemMap;

/**
 * The one side panel of the map screen: it holds one panel at a time and shows it the map after each change. On a narrow
 * screen it is a sheet at the bottom, which its grip makes taller and lower.
 */
final class SidePanel extends Aside {

    private static final long serialVersionUID = 1L;

    private transient Optional<Panel> open = Optional.empty();

    SidePanel() {
        addClassName("mw-panel");
        setVisible(false);
    }

    <P extends Component & Panel> void open(P panel, SystemMap map) {
        removeAll();
        panel.show(map);
        getElement().appendChild(new Element("sheet-grip"));
        add(panel);
        getElement().setAttribute("aria-label", panel.title());
        open = Optional.of(panel);
        setVisible(true);
    }

    void close() {
        removeAll();
        open = Optional.empty();
        setVisible(false);
    }

    void show(SystemMap map) {
        open.ifPresent(panel -> panel.show(map));
    }

    boolean holds(Class<? extends Panel> kind) {
        return open.filter(kind::isInstance).isPresent();
    }
}
