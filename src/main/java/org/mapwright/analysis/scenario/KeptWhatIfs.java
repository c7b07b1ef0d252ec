package org.mapwright.analysis.scenario;

import java.util.List;
import org.mapwright.map.MapId;

/** The what-ifs that people keep of maps, each with the others of their study. The caller has checked who asks. */
public interface KeptWhatIfs {

    /** The most that are kept of one map. */
    int MOST = 50;

    /** What is kept of the map, by name. */
    List<KeptWhatIf> of(MapId map);

    /** Keeps it, in place of the one with its id. Keeping it twice is harmless. */
    Outcome keep(MapId map, KeptWhatIf whatIf);

    /** Gives it another name. */
    Outcome rename(MapId map, KeptWhatIfId id, WhatIfName name);

    /** Keeps it no longer; harmless when it is not there. */
    void remove(MapId map, KeptWhatIfId id);

    /** What became of what was asked. */
    enum Outcome {
        DONE,
        /** There are {@link #MOST} others already. */
        FULL,
        /** Another one of the map is called that; capitals make no difference. */
        NAME_TAKEN,
        /** Somebody took it, or the map, away meanwhile. */
        GONE
    }
}
