package org.mapwright.ui;

import java.util.Optional;

/** A screen of one map: the rail leads back to it, and to what is worked out about it. */
public interface OfAMap {

    /** Where the map is drawn, without a slash in front. */
    String mapPath();

    /** Where it is analysed; nothing for those who may not. */
    Optional<String> analysisPath();
}
