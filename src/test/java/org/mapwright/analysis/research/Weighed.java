package org.mapwright.analysis.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;
import org.mapwright.testing.TextMap;

/** Maps given as a matrix of strengths: factors f0, f1 ...; no link where a cell is 0. */
final class Weighed {

    private static final Contributor SOMEBODY =
            new Contributor(new ContributorId("p-1"), new Pseudonym("Person 1"), Group.PARENTS);

    private Weighed() {}

    /** The strength of each link, 0 where there is none. */
    @FunctionalInterface
    interface Strengths {
        double of(int cause, int effect);
    }

    static CausalGraph graph(double[][] strengths) {
        return graph(strengths.length, (cause, effect) -> strengths[cause][effect]);
    }

    static CausalGraph graph(int size, Strengths strengths) {
        return CausalGraph.of(map(size, strengths));
    }

    static SystemMap map(int size, Strengths strengths) {
        SystemMap factors =
                TextMap.map(IntStream.range(0, size).mapToObj(i -> "f" + i).collect(Collectors.joining(";")));
        Map<LinkId, CausalLink> links = new LinkedHashMap<>();
        for (int cause = 0; cause < size; cause++) {
            for (int effect = 0; effect < size; effect++) {
                double strength = strengths.of(cause, effect);
                if (strength > 0) {
                    CausalLink link = link(cause, effect, strength);
                    links.put(link.id(), link);
                }
            }
        }
        return new SystemMap(
                factors.id(),
                factors.title(),
                factors.place(),
                1,
                Optional.empty(),
                factors.factors(),
                links,
                factors.positions(),
                Map.of());
    }

    /** Layers of factors, each linked with every factor of the next layer. */
    static CausalGraph layers(int count, int width) {
        return graph(count * width, (cause, effect) -> effect / width == cause / width + 1 ? 1 : 0);
    }

    private static CausalLink link(int cause, int effect, double strength) {
        Stance plain = Stance.of(Polarity.NEGATIVE);
        Stance stance = new Stance(
                plain.polarity(),
                new Strength(strength),
                plain.certainty(),
                plain.delay(),
                plain.rationale(),
                plain.evidence());
        String id = cause + "-" + effect;
        return new CausalLink(
                new LinkId(id),
                new FactorId("f" + cause),
                new FactorId("f" + effect),
                List.of(new Claim(new ClaimId(id), SOMEBODY, stance)),
                Optional.empty());
    }
}
