package org.mapwright.canvas.ui;

import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Member;

/**
 * A map that somebody has on her screen.
 *
 * @param isArchived can be read alone, whoever she is
 */
public record EnteredMap(MapSummary summary, Member me, boolean isArchived) {

    public MapId id() {
        return summary.id();
    }

    /** Whether she may see what is worked out about it. */
    public boolean mayBeAnalysed() {
        return me.role().mayAnalyse();
    }

    /** Whether she may take along what is worked out about it: tables, pictures and packets. */
    public boolean mayGiveFigures() {
        return me.role().mayTakeFiguresAlong();
    }
}
