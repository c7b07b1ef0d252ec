package org.mapwright.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.Factor;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Sha256;

/**
 * What of a map an analysis depends on: factors with their labels and links with their readings. Neither the order in
 * which they came nor where they stand, nor votes and claims as such, make a difference.
 */
public final class MapContent {

    private MapContent() {}

    /** SHA-256 of the canonical form, in 64 hexadecimal digits. */
    public static String sha256(SystemMap map) {
        return Sha256.of(canonical(map));
    }

    /** One line a factor and a link, tab-separated, sorted. */
    static String canonical(SystemMap map) {
        Stream<String> factors =
                map.factors().values().stream().map(MapContent::line).sorted();
        Stream<String> links = map.links().values().stream()
                .map(LinkReading::of)
                .map(MapContent::line)
                .sorted();
        return Stream.concat(factors, links).collect(Collectors.joining("\n", "mapwright content 1\n", "\n"));
    }

    private static String line(Factor factor) {
        return String.join("\t", "factor", factor.id().value(), factor.label().value());
    }

    private static String line(LinkReading link) {
        return String.join(
                "\t",
                List.of(
                        "link",
                        link.cause().value(),
                        link.effect().value(),
                        link.polarity().name(),
                        Double.toString(link.weight()),
                        link.certainty().name(),
                        link.delay().name()));
    }
}
