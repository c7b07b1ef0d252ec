package org.mapwright.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mapwright.map.FactorId;

/** Where merged factors went, in Mapwright's own files. */
final class JsonAliases {

    private JsonAliases() {}

    /** @throws NotReadable when one does not lead to a factor of the file, as in a ring of aliases */
    static Map<FactorId, FactorId> read(JsonPart json, Set<FactorId> factors) {
        Map<FactorId, FactorId> aliases = new LinkedHashMap<>();
        json.object("aliases")
                .ifPresent(part -> part.members().keySet().forEach(gone -> {
                    FactorId id = part.checked(gone, gone, FactorId::new);
                    aliases.put(id, part.text(gone, FactorId::new));
                }));
        aliases.keySet().forEach(gone -> {
            if (factors.contains(gone) || !leadsHome(gone, aliases, factors)) {
                throw json.refuse("aliases", "json.noFactor", gone);
            }
        });
        return aliases;
    }

    private static boolean leadsHome(FactorId gone, Map<FactorId, FactorId> aliases, Set<FactorId> factors) {
        FactorId at = gone;
        for (int steps = 0; steps <= aliases.size(); steps++) {
            if (factors.contains(at)) {
                return true;
            }
            at = aliases.getOrDefault(at, at);
        }
        return false;
    }
}
