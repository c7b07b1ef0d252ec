package org.mapwright.backup;

import java.util.List;
import java.util.Map;

/**
 * What one feature keeps in the graph: a bean of the feature's store. Every label and every relationship that a store
 * writes is either in a part or left out by name; a test holds the stores to that.
 *
 * <p>Parts of a study are put back in the order of the beans ({@code @Order}), and of the lists within them: whoever
 * hangs something on a member or a map comes after those.
 */
public interface Keeps {

    List<KeptPart> parts();

    /** Labels and relationships that no backup takes, each with the reason. */
    default Map<String, String> leftOut() {
        return Map.of();
    }
}
