package org.mapwright.analysis.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/**
 * A drawing as a fuzzy cognitive map (Kosko 1986): each link weighs its sign times its strength. Links whose sign is
 * open are left out and named.
 */
public final class FcmModel {

    private final String sha256;
    private final CausalGraph graph;
    private final List<OpenLink> leftOut = new ArrayList<>();
    private final Influences influences;

    private FcmModel(SystemMap map, Collection<OwnEffect> ownEffects) {
        this.sha256 = MapContent.sha256(map);
        this.graph = CausalGraph.of(map);
        List<SignedLink> counted = new ArrayList<>();
        for (LinkReading link : graph.links()) {
            take(link.cause(), link.effect(), link.polarity(), link.weight(), counted);
        }
        for (OwnEffect own : ownEffects) {
            take(own.factor(), own.factor(), own.polarity(), own.weight(), counted);
        }
        this.influences = Influences.of(
                graph.factors().size(),
                counted.stream().mapToInt(SignedLink::cause).toArray(),
                counted.stream().mapToInt(SignedLink::effect).toArray(),
                counted.stream().mapToDouble(SignedLink::weight).toArray());
    }

    /** A link that takes part, by the numbers of its factors. */
    private record SignedLink(int cause, int effect, double weight) {}

    /** The drawing as it stands. */
    public static FcmModel of(SystemMap map) {
        return of(map, List.of());
    }

    /** The drawing together with links of factors with themselves, which a map has not but a file may state. */
    public static FcmModel of(SystemMap map, Collection<OwnEffect> ownEffects) {
        return new FcmModel(map, ownEffects);
    }

    /** SHA-256 of the map's content, 64 hexadecimal digits; links of factors with themselves are no part of it. */
    public String sha256() {
        return sha256;
    }

    /** The factors, in the order of the map. */
    public List<FactorId> factors() {
        return graph.factors();
    }

    /** The links whose sign is open, in the order of the map. */
    public List<OpenLink> leftOut() {
        return List.copyOf(leftOut);
    }

    Influences influences() {
        return influences;
    }

    /** The number of the factor, which must be one of the map. */
    int indexOf(FactorId factor) {
        return graph.indexOf(factor);
    }

    private void take(
            FactorId cause, FactorId effect, Polarity polarity, double weight, Collection<SignedLink> counted) {
        switch (polarity) {
            case POSITIVE -> counted.add(new SignedLink(indexOf(cause), indexOf(effect), weight));
            case NEGATIVE -> counted.add(new SignedLink(indexOf(cause), indexOf(effect), -weight));
            case UNCERTAIN -> leftOut.add(new OpenLink(cause, effect));
        }
    }
}
