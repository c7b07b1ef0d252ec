package org.mapwright.analysis.research;

import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.SystemMap;

/**
 * All that stands in the research room about one map. It describes the drawing, not the world. None of it reads the
 * signs, and only DEMATEL, communities and structural holes read strengths.
 *
 * <p>Cost: that of the six together; about a second on 2,000 factors. Each says itself how far it is complete.
 *
 * @param sha256 of the map's content, 64 hexadecimal digits
 */
public record ResearchSet(
        String sha256,
        Parameters parameters,
        Micmac micmac,
        Dematel dematel,
        BonacichPower bonacichPower,
        Communities communities,
        StructuralHoles structuralHoles,
        TriadCensus triadCensus) {

    /** What each of them was asked for. */
    public record Parameters(
            Micmac.Parameters micmac,
            Dematel.Parameters dematel,
            BonacichPower.Parameters bonacichPower,
            Communities.Parameters communities) {

        public static final Parameters DEFAULT = new Parameters(
                Micmac.Parameters.DEFAULT,
                Dematel.Parameters.DEFAULT,
                BonacichPower.Parameters.DEFAULT,
                Communities.Parameters.DEFAULT);
    }

    /**
     * Works it all out.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static ResearchSet of(SystemMap map, Parameters parameters, Termination termination) {
        CausalGraph graph = CausalGraph.of(map);
        termination.check();
        String sha256 = MapContent.sha256(map);
        termination.check();
        return new ResearchSet(
                sha256,
                parameters,
                Micmac.of(graph, parameters.micmac(), termination),
                Dematel.of(graph, parameters.dematel(), termination),
                BonacichPower.of(graph, parameters.bonacichPower(), termination),
                Communities.of(graph, parameters.communities(), termination),
                StructuralHoles.of(graph, termination),
                TriadCensus.of(graph, termination));
    }
}
