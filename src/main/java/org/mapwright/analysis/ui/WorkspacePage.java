package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import org.mapwright.map.SystemMap;

/** One page of the workspace. It is shown the map when it is opened, and again when somebody wants the newer one. */
abstract class WorkspacePage extends Div {

    private static final long serialVersionUID = 1L;

    WorkspacePage() {
        addClassName("mw-asking");
    }

    /** Works out its answers from this map. */
    abstract void show(SystemMap map);
}
