package org.mapwright.editor.ui;

import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Member;

/** A map that a person has on her screen, and the ways to change it and to look back. */
record OpenMap(EnteredMap entered, Edits edits, History past) {

    MapId id() {
        return entered.id();
    }

    Member me() {
        return entered.me();
    }

    MapSummary summary() {
        return entered.summary();
    }

    boolean isArchived() {
        return entered.isArchived();
    }
}
