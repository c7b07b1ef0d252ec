package org.mapwright.map.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawingPatch;
import org.mapwright.map.DrawnFactor;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.SystemMap;

/** A map as a screen holds it: what was confirmed, and no more. */
record Picture(String title, Optional<String> focal, Map<String, DrawnFactor> factors, Map<String, DrawnLink> links) {

    static Picture of(SystemMap map) {
        return of(Drawing.of(map));
    }

    static Picture of(Drawing drawing) {
        Map<String, DrawnFactor> factors = new HashMap<>();
        Map<String, DrawnLink> links = new HashMap<>();
        drawing.factors().forEach(factor -> factors.put(factor.id(), factor));
        drawing.links().forEach(link -> links.put(link.id(), link));
        return new Picture(drawing.title(), drawing.focal(), factors, links);
    }

    Picture with(DrawingPatch patch) {
        Map<String, DrawnFactor> nextFactors = new HashMap<>(factors);
        Map<String, DrawnLink> nextLinks = new HashMap<>(links);
        patch.factors().forEach(factor -> nextFactors.put(factor.id(), factor));
        patch.links().forEach(link -> nextLinks.put(link.id(), link));
        patch.factorsGone().forEach(nextFactors::remove);
        patch.linksGone().forEach(nextLinks::remove);
        return new Picture(patch.title(), patch.focal(), nextFactors, nextLinks);
    }
}
