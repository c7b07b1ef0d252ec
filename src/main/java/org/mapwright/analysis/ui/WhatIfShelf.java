package org.mapwright.analysis.ui;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIf.Keeper;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.KeptWhatIfs;
import org.mapwright.analysis.scenario.KeptWhatIfs.Outcome;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.map.Label;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.mapwright.ui.Moments;
import org.mapwright.ui.NotToBeSeen;

/**
 * The what-ifs that are kept of one map, for whoever looks at it. Whether she still may is asked with everything she
 * does, so all of it belongs on the thread of a request.
 */
final class WhatIfShelf {

    private final KeptWhatIfs store;
    private final Supplier<EnteredMap> door;
    private final Clock clock;

    WhatIfShelf(KeptWhatIfs store, Supplier<EnteredMap> door, Clock clock) {
        this.store = store;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What somebody finds there.
     *
     * @param mayKeep whether she may add to it: not when the map is in the archive
     */
    record Found(List<KeptWhatIf> kept, Member me, boolean mayKeep) {

        boolean mayChange(KeptWhatIf whatIf) {
            return mayKeep && whatIf.isInTheHandsOf(me);
        }
    }

    Found look() {
        EnteredMap map = door.get();
        return new Found(store.of(map.id()), map.me(), !map.isArchived());
    }

    Outcome keep(WhatIfName name, WhatIf asked, FcmParameters how, SystemMap map) {
        EnteredMap entered = opened();
        Member me = entered.me();
        List<HeldFactor> held = asked.pushes().entrySet().stream()
                .map(set -> new HeldFactor(set.getKey(), new Label(map.labelOf(set.getKey())), set.getValue()))
                .toList();
        return store.keep(
                entered.id(),
                new KeptWhatIf(
                        new KeptWhatIfId(UUID.randomUUID().toString()),
                        name,
                        held,
                        how,
                        map.seq(),
                        MapContent.sha256(map),
                        new Keeper(me.id(), me.pseudonym()),
                        clock.instant()));
    }

    Outcome rename(KeptWhatIf whatIf, WhatIfName name) {
        return store.rename(opened(whatIf).id(), whatIf.id(), name);
    }

    void remove(KeptWhatIf whatIf) {
        store.remove(opened(whatIf).id(), whatIf.id());
    }

    /** Keeps again what was taken away a moment ago. */
    Outcome bringBack(KeptWhatIf whatIf) {
        return store.keep(opened(whatIf).id(), whatIf);
    }

    String when(KeptWhatIf whatIf) {
        return new Moments(clock).say(whatIf.at());
    }

    private EnteredMap opened() {
        EnteredMap map = door.get();
        if (map.isArchived()) {
            throw new NotToBeSeen();
        }
        return map;
    }

    private EnteredMap opened(KeptWhatIf whatIf) {
        EnteredMap map = opened();
        if (!whatIf.isInTheHandsOf(map.me())) {
            throw new NotToBeSeen();
        }
        return map;
    }
}
