package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

/** One drawing that came in twice, under other ids and in another order, is redrawn alike: chance follows the names. */
class SameDrawingTest {

    private static final StabilityParameters SHORT = new StabilityParameters(40, 20, 7, 5, 6);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFiguresAreTheSame(long seed) {
        Random random = new Random(seed);
        SystemMap map = TextMap.map(Analysed.random(random, 12, 0.2));

        assertThat(byName(inOtherWords(map, random))).isEqualTo(byName(map));
    }

    private static Map<Figure, Map<String, List<Number>>> byName(SystemMap map) {
        Stability stability = Stability.of(map, SHORT, 1, Termination.NEVER, Progress.SILENT);
        Map<Figure, Map<String, List<Number>>> all = new HashMap<>();
        for (Figure figure : Figure.values()) {
            stability.by(figure).ifPresent(found -> {
                Map<String, List<Number>> places = new HashMap<>();
                map.factors().values().forEach(factor -> {
                    FactorStability one = found.of(factor.id());
                    places.put(
                            factor.label().value(),
                            List.of(one.place(), one.rank(), one.low(), one.high(), one.probabilityTop()));
                });
                all.put(figure, places);
            });
        }
        return all;
    }

    /** The same factors and links under ids that sort otherwise, in an order of their own. */
    private static SystemMap inOtherWords(SystemMap map, Random random) {
        List<Factor> factors = new ArrayList<>(map.factors().values());
        Collections.shuffle(factors, random);
        Map<FactorId, FactorId> ids = new HashMap<>();
        factors.forEach(factor -> ids.put(factor.id(), new FactorId("id-" + random.nextInt(1_000_000))));
        Function<FactorId, FactorId> now = old -> ids.getOrDefault(old, old);
        Map<FactorId, Factor> renamed = new LinkedHashMap<>();
        factors.forEach(factor ->
                renamed.put(now.apply(factor.id()), Factor.of(now.apply(factor.id()), factor.label(), factor.kind())));
        List<CausalLink> links = new ArrayList<>(map.links().values());
        Collections.shuffle(links, random);
        Map<LinkId, CausalLink> turned = new LinkedHashMap<>();
        links.forEach(link -> turned.put(
                link.id(),
                new CausalLink(
                        link.id(),
                        now.apply(link.cause()),
                        now.apply(link.effect()),
                        link.claims(),
                        Optional.empty())));
        return new SystemMap(
                map.id(), map.title(), map.place(), map.seq(), Optional.empty(), renamed, turned, Map.of(), Map.of());
    }
}
