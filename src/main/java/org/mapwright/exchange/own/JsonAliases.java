package org.mapwright.exchange.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.map.FactorId;

/** Where merged factors went, in Mapwright's own files. */
final class JsonAliases {

    private JsonAliases() {}

    /**
     * The aliases; where the factor that one leads to was removed later, it leads nowhere.
     *
     * @throws NotReadable when they lead round in a ring
     */
    static Map<FactorId, FactorId> read(JsonPart json) {
        Map<FactorId, FactorId> aliases = new LinkedHashMap<>();
        json.object("aliases")
                .ifPresent(part -> part.members().keySet().forEach(gone -> {
                    FactorId id = part.checked(gone, gone, FactorId::new);
                    aliases.put(id, part.text(gone, FactorId::new));
                }));
        aliases.keySet().forEach(gone -> {
            if (isInRing(gone, aliases)) {
                throw json.refuse("aliases", "json.ring", gone);
            }
        });
        return aliases;
    }

    private static boolean isInRing(FactorId gone, Map<FactorId, FactorId> aliases) {
        Optional<FactorId> at = Optional.of(gone);
        for (int steps = 0; steps <= aliases.size() && at.isPresent(); steps++) {
            at = at.map(aliases::get);
        }
        return at.isPresent();
    }
}
