package org.mapwright.map;

import java.util.List;
import org.mapwright.study.MemberId;

/** The views that members keep of maps, each for herself alone. The caller has checked who asks. */
public interface KeptViews {

    /** The most views that one member keeps of one map. */
    int MOST = 50;

    /** What the member keeps of the map, by name. */
    List<KeptView> of(MapId map, MemberId member);

    /**
     * Keeps a view, in place of the one with its id. Keeping it twice is harmless.
     *
     * @return false when she keeps {@link #MOST} others already
     */
    boolean keep(MapId map, MemberId member, KeptView view);

    /** Keeps it no longer; harmless when it is not there. */
    void remove(MapId map, MemberId member, KeptViewId id);
}
