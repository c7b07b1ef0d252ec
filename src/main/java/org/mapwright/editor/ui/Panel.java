package org.mapwright.editor.ui;

import org.mapwright.map.SystemMap;

/** What stands in the side panel; it is shown the map again after each change. */
interface Panel {

    /** What a screen reader calls the panel. */
    String title();

    void show(SystemMap map);
}
