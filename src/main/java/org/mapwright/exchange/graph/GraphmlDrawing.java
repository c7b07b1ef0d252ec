package org.mapwright.exchange.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A GraphML file taken apart, before anything is made of it.
 *
 * @param said what is said about the drawing as a whole
 * @param looks how many colours, shapes and bends there were
 * @param manyEnded how many lines join more than two boxes
 */
record GraphmlDrawing(
        Map<String, GraphmlFactor> factors,
        List<GraphmlLink> links,
        Map<String, String> said,
        int looks,
        int manyEnded) {

    GraphmlDrawing {
        factors = new LinkedHashMap<>(factors);
        links = List.copyOf(links);
    }
}
