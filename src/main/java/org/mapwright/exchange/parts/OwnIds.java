package org.mapwright.exchange.parts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** The ids that factors have in a drawing: what their file called them if that tells all of them apart, else ours. */
public final class OwnIds {

    private OwnIds() {}

    public static Map<FactorId, String> of(SystemMap map, Map<FactorId, String> fileIds) {
        Map<FactorId, String> own = new LinkedHashMap<>();
        map.factors().keySet().forEach(id -> own.put(id, fileIds.getOrDefault(id, "")));
        boolean tellsApart = !own.containsValue("") && new HashSet<>(own.values()).size() == own.size();
        if (!tellsApart) {
            own.replaceAll((id, name) -> id.value());
        }
        return own;
    }
}
