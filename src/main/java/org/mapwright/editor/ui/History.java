package org.mapwright.editor.ui;

import java.util.List;
import org.mapwright.map.RecordedChange;

/** Reads the newest changes of the map on the screen, newest first. */
@FunctionalInterface
interface History {

    List<RecordedChange> newest(int most);
}
