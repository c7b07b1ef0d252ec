package org.mapwright.matching;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** Files and maps as short texts. A factor of a map is called "label" or "label = other wording = another". */
final class Drawn {

    static final Contributor HERON = new Contributor(new ContributorId("heron"), new Pseudonym("Heron"), Group.PARENTS);

    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Drawn() {}

    /** Factors f1, f2 and so on, in rows of a hundred, 400 pixels apart. */
    static SystemMap map(String... factors) {
        Map<FactorId, Factor> parts = new LinkedHashMap<>();
        Map<FactorId, Position> positions = new LinkedHashMap<>();
        for (String text : factors) {
            List<Label> labels =
                    List.of(text.split(" = ")).stream().map(Label::new).toList();
            FactorId id = new FactorId("f" + (parts.size() + 1));
            Set<Label> others = new LinkedHashSet<>(labels.subList(1, labels.size()));
            positions.put(id, new Position(parts.size() % 100 * 400.0, Math.floorDiv(parts.size(), 100) * 200.0));
            parts.put(
                    id,
                    new Factor(
                            id,
                            labels.getFirst(),
                            others,
                            FactorKind.CONTEXT,
                            Optional.empty(),
                            Ratings.NONE,
                            Set.of(),
                            Prose.NONE));
        }
        return new SystemMap(
                new MapId("m"),
                new Title("Ours"),
                new PlaceId("glasgow"),
                9,
                Optional.empty(),
                parts,
                Map.of(),
                positions,
                Map.of());
    }

    /** The map with one more link, of which Heron says that it is positive. */
    static SystemMap linked(SystemMap map, String cause, String effect) {
        Map<LinkId, CausalLink> links = new LinkedHashMap<>(map.links());
        LinkId id = new LinkId(cause + "-" + effect);
        Claim claim = new Claim(new ClaimId("c-" + id), HERON, Stance.of(Polarity.POSITIVE));
        links.put(id, new CausalLink(id, new FactorId(cause), new FactorId(effect), List.of(claim), Optional.empty()));
        return new SystemMap(
                map.id(),
                map.title(),
                map.place(),
                map.seq(),
                map.focal(),
                map.factors(),
                links,
                map.positions(),
                map.aliases());
    }

    /** A table of links, one a line: "cause,effect,sign"; its factors are known to the file by their labels. */
    static Imported file(String... rows) {
        return imported("youth.csv", "cause,effect,sign\n" + String.join("\n", rows), Optional.empty());
    }

    /** The same with a table of factors beside it. */
    static Imported fileWith(String factors, String... rows) {
        return imported(
                "youth.csv",
                "cause,effect,sign\n" + String.join("\n", rows),
                Optional.of(new MapFile("youth.factors.csv", factors.getBytes(StandardCharsets.UTF_8))));
    }

    private static Imported imported(String name, String text, Optional<MapFile> factors) {
        MapFile file = new MapFile(name, text.getBytes(StandardCharsets.UTF_8));
        if (MapFiles.read(file, factors) instanceof Imported imported) {
            return imported;
        }
        throw new AssertionError("not readable: " + text);
    }

    /** What the file calls the factor of that label. */
    static FactorId in(Imported file, String label) {
        return file.factors().stream()
                .map(placed -> placed.factor())
                .filter(factor -> factor.label().value().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What comes of a file and a map, with what is recognised by itself. */
    static Joining join(SystemMap map, Imported file) {
        return joining(file, map, Matches.between(file, map));
    }

    /** A joining by Heron, with ids that no other joining of this run had. */
    static Joining joining(Imported file, SystemMap map, Matches matches) {
        return Joining.of(file, map, matches, () -> "n" + GIVEN.incrementAndGet(), HERON);
    }
}
