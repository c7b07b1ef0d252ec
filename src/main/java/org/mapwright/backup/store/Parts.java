package org.mapwright.backup.store;

import java.util.List;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.mapwright.backup.KeptPart.Scope;

/** The parts of all features, in the order in which they are put back. */
record Parts(List<KeptPart> all) {

    static Parts of(List<Keeps> keepers) {
        return new Parts(
                keepers.stream().flatMap(keeps -> keeps.parts().stream()).toList());
    }

    List<KeptPart> of(Scope scope) {
        return all.stream().filter(part -> part.scope() == scope).toList();
    }
}
