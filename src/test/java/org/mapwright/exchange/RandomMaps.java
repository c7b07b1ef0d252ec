package org.mapwright.exchange;

import org.mapwright.map.Decision;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.testing.RandomCommands;

/** Maps that grew in a workshop of chance. */
public final class RandomMaps {

    private static final int STEPS = 250;

    private RandomMaps() {}

    public static SystemMap grown(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        SystemMap map = SystemMap.empty(new MapId("m-" + seed), new Title("Grown"), new PlaceId("somewhere"));
        for (int i = 0; i < STEPS; i++) {
            Decision decision = MapRules.decide(map, commands.next(map), commands.somebody());
            map = decision.happened().map(map::after).orElse(map);
        }
        return map;
    }
}
