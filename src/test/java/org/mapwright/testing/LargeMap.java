package org.mapwright.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Certainty;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Delay;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** Maps that are too large to be written as text; the same arguments give the same map. */
public final class LargeMap {

    private static final List<Polarity> SIGNS = List.of(Polarity.values());

    private final Random random;
    private final Map<FactorId, Factor> factors = new LinkedHashMap<>();
    private final Map<LinkId, CausalLink> links = new LinkedHashMap<>();
    private final Set<List<Integer>> linked = new HashSet<>();

    private LargeMap(int size, long seed) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            factors.put(factor(i), Factor.of(factor(i), new Label("factor " + i), FactorKind.CONTEXT));
        }
    }

    /** That many links between any two factors, evenly; signs, strengths and certainties are drawn evenly too. */
    public static SystemMap of(int factors, int links, long seed) {
        LargeMap drawn = new LargeMap(factors, seed);
        while (drawn.links.size() < links) {
            drawn.link(drawn.random.nextInt(factors), drawn.random.nextInt(factors));
        }
        return drawn.map();
    }

    /** Every factor linked with every other, both ways. */
    public static SystemMap complete(int factors) {
        LargeMap drawn = new LargeMap(factors, factors);
        drawn.among(0, factors);
        return drawn.map();
    }

    /** A ring of so many factors on which two dense clusters of seven lie far apart: sums along it settle very slowly. */
    public static SystemMap slow(int factors) {
        LargeMap drawn = new LargeMap(factors, factors);
        for (int i = 0; i < factors; i++) {
            drawn.link(i, (i + 1) % factors);
        }
        drawn.among(0, 7);
        drawn.among(factors / 2, factors / 2 + 7);
        return drawn.map();
    }

    private void among(int first, int end) {
        for (int cause = first; cause < end; cause++) {
            for (int effect = first; effect < end; effect++) {
                link(cause, effect);
            }
        }
    }

    private void link(int cause, int effect) {
        if (cause != effect && linked.add(List.of(cause, effect))) {
            LinkId id = new LinkId("l-" + links.size());
            Stance stance = new Stance(
                    SIGNS.get(random.nextInt(SIGNS.size())),
                    Strength.ofLevel(1 + random.nextInt(3)),
                    Certainty.ofLevel(1 + random.nextInt(3)),
                    Delay.NONE,
                    Prose.NONE,
                    Optional.empty());
            Contributor person = new Contributor(new ContributorId("p-1"), new Pseudonym("Person 1"), Group.PARENTS);
            Claim claim = new Claim(new ClaimId(id + "-1"), person, stance);
            links.put(id, new CausalLink(id, factor(cause), factor(effect), List.of(claim), Optional.empty()));
        }
    }

    private SystemMap map() {
        return new SystemMap(
                new MapId("large"),
                new Title("A map that nobody drew"),
                new PlaceId("nowhere"),
                1,
                Optional.empty(),
                factors,
                links,
                Map.of(),
                Map.of());
    }

    private static FactorId factor(int number) {
        return new FactorId("f-" + number);
    }
}
