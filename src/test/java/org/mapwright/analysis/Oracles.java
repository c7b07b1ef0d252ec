package org.mapwright.analysis;

import static org.mapwright.testing.TextMap.map;

import org.mapwright.map.SystemMap;

/**
 * Two invented maps. What is expected of them was computed with networkx 3.6.1 and numpy 2.4.6 in Python, so
 * independently of JGraphT and of the code under test.
 */
public final class Oracles {

    public static final SystemMap GLASGOW = map("""
            poverty -+> stress [3,3]
            housing insecurity -+> stress [2,3]
            stigma --> help seeking [3,2]
            help seeking -+> ips support [2,3]
            ips support -+> parent sensitivity [3,2]
            parent sensitivity -+> child wellbeing [3,3]
            stress --> parent sensitivity [3,3]
            child wellbeing --> stress [2,2]
            stress -?> help seeking [1,1]
            trust in services -+> help seeking [3,2]
            ips support -+> trust in services [2,2]
            social work contact -+> stigma [2,2]
            help seeking -+> social work contact [1,1]
            community groups -+> trust in services [2,2]
            """);

    public static final SystemMap LONDON = map("""
            poverty -+> stress [2,3]
            housing insecurity -+> stress [3,3]
            racism --> trust in services [3,3]
            stigma --> help seeking [2,2]
            help seeking -+> ips support [2,3]
            ips support -+> parent sensitivity [3,2]
            parent sensitivity -+> child wellbeing [3,3]
            stress --> parent sensitivity [2,3]
            child wellbeing --> stress [2,2]
            trust in services -+> help seeking [3,3]
            ips support -+> trust in services [2,2]
            temporary accommodation moves --> community groups [3,3]
            community groups -+> trust in services [1,2]
            stress -+> help seeking [1,1]
            """);

    private Oracles() {}
}
