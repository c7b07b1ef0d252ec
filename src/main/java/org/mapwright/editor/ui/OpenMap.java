package org.mapwright.editor.ui;

import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Member;

/**
 * A map that a person has on her screen, and the ways to change it and to look back.
 *
 * @param isArchived can be read alone, whoever she is
 */
record OpenMap(MapSummary summary, Member me, boolean isArchived, Edits edits, History past) {

    MapId id() {
        return summary.id();
    }
}
