package org.mapwright.shell.bench;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** A map to measure with: three links a factor between any two of them, evenly; the same for the same size. */
record GeneratedMap(SystemMap map, CausalGraph graph) {

    private static final long SEED = 20_260_401;

    static GeneratedMap of(int factors) {
        SplittableRandom random = new SplittableRandom(SEED + factors);
        Map<FactorId, Factor> drawn = new LinkedHashMap<>();
        for (int i = 0; i < factors; i++) {
            drawn.put(LongLife.factor(i), Factor.of(LongLife.factor(i), new Label("factor " + i), FactorKind.CONTEXT));
        }
        Map<LinkId, CausalLink> links = new LinkedHashMap<>();
        Set<List<Integer>> linked = new HashSet<>();
        while (links.size() < LongLife.LINKS_A_FACTOR * factors) {
            int cause = random.nextInt(factors);
            int effect = random.nextInt(factors);
            if (cause != effect && linked.add(List.of(cause, effect))) {
                CausalLink link = link(links.size(), cause, effect, random);
                links.put(link.id(), link);
            }
        }
        SystemMap map = new SystemMap(
                new MapId("generated"),
                new Title("Generated map"),
                new PlaceId("nowhere"),
                1,
                Optional.empty(),
                drawn,
                links,
                Map.of(),
                Map.of());
        return new GeneratedMap(map, CausalGraph.of(map));
    }

    /** A line a link, the number of its cause and of its effect. */
    String pairs() {
        return graph.links().stream()
                .map(link -> graph.indexOf(link.cause()) + " " + graph.indexOf(link.effect()) + "\n")
                .collect(Collectors.joining());
    }

    /** As a file that people have, with what is sure of each link. */
    String csv() {
        return graph.links().stream().map(GeneratedMap::row).collect(Collectors.joining());
    }

    /** The first line of that file. */
    static String csvHead() {
        return "cause,effect,polarity,strength,certainty\n";
    }

    private static String row(LinkReading link) {
        return "%s,%s,%s,%d,%d%n"
                .formatted(
                        link.cause().value(),
                        link.effect().value(),
                        sign(link.polarity()),
                        Math.round(3 * link.weight()),
                        link.certainty().level());
    }

    private static String sign(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "+";
            case NEGATIVE -> "-";
            case UNCERTAIN -> "?";
        };
    }

    private static CausalLink link(int number, int cause, int effect, SplittableRandom random) {
        Contributor person = new Contributor(new ContributorId("p-1"), new Pseudonym("Person 1"), Group.PARENTS);
        Claim claim = new Claim(LongLife.claim("g-" + number), person, LongLife.stance(random, ""));
        return new CausalLink(
                LongLife.link(number),
                LongLife.factor(cause),
                LongLife.factor(effect),
                List.of(claim),
                Optional.empty());
    }
}
