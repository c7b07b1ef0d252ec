package org.mapwright.value;

import java.util.Map;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** Maps that never change and keep their order; a changed copy costs little, since one edit touches one entry. */
public final class Frozen {

    private Frozen() {}

    /** The same entries in the same order. */
    public static <K, V> PMap<K, V> of(Map<K, V> map) {
        return map instanceof PMap<K, V> frozen ? frozen : OrderedPMap.from(map);
    }
}
