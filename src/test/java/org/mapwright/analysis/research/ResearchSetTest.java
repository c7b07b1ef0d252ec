package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.research.Dematel.Outcome;
import org.mapwright.analysis.research.ResearchSet.Parameters;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

/** Maps at the edge: each has an answer, and none of its figures is no number. */
class ResearchSetTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "one",
                "a; b; c",
                "a -+> b",
                "a -+> b --> a",
                "a -?> b -?> c -?> a; b -?> a",
                "a -+> b -+> c; x --> y; alone"
            })
    void everyFigureIsANumber(String drawing) {
        assertEveryFigureIsANumber(of(TextMap.map(drawing)));
    }

    @Test
    void aCompleteDrawingOfTwelveHasEveryFigure() {
        ResearchSet set = of(TextMap.map(Analysed.random(new Random(0), 12, 1)));

        assertEveryFigureIsANumber(set);
        assertThat(set.dematel().outcome()).isEqualTo(Outcome.NEVER_FADES);
        assertThat(set.triadCensus().count("300")).isEqualTo(220);
        assertThat(set.micmac().power()).isEqualTo(2);
    }

    private static void assertEveryFigureIsANumber(ResearchSet set) {
        assertThat(figures(set)).allMatch(Double::isFinite);
    }

    private static Stream<Double> figures(ResearchSet set) {
        return Stream.of(
                        Stream.of(
                                set.dematel().divisor(),
                                set.dematel().spectralRadius(),
                                set.dematel().threshold()),
                        set.dematel().factors().stream().flatMap(f -> Stream.of(f.prominence(), f.relation())),
                        set.bonacichPower().scores().stream().map(BonacichPower.Score::power),
                        Stream.of(set.bonacichPower().beta(), set.communities().modularity()),
                        set.structuralHoles().factors().stream()
                                .flatMap(f ->
                                        Stream.of(f.effectiveSize(), f.efficiency(), f.constraint(), f.hierarchy())))
                .flatMap(s -> s);
    }

    @Test
    void twoThousandFactorsHaveTheirFiguresAndThePairsAreLeftOut() {
        ResearchSet set = of(large(6_000));

        assertEveryFigureIsANumber(set);
        assertThat(set.dematel().outcome()).isEqualTo(Outcome.WITHOUT_PAIRS);
        assertThat(set.dematel().factors()).hasSize(2_000);
        assertThat(set.bonacichPower().scores()).hasSize(2_000);
        assertThat(set.triadCensus().counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(1_331_334_000L);
    }

    /** As many links as a map may hold; asked so often, no stretch between two questions is long. */
    @Test
    void onTheLargestMapItIsAskedOften() {
        AtomicInteger asked = new AtomicInteger();
        ResearchSet.of(large(SystemMap.MOST_LINKS), Parameters.DEFAULT, () -> asked.incrementAndGet() < 0);

        assertThat(asked.get()).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000})
    void itStopsWhenAsked(int after) {
        AtomicInteger asked = new AtomicInteger();
        Termination termination = () -> asked.incrementAndGet() >= after;

        assertThatThrownBy(() -> ResearchSet.of(large(6_000), Parameters.DEFAULT, termination))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isEqualTo(after);
    }

    @Test
    void itCarriesTheHashOfTheMapAndWhatItWasAskedFor() {
        ResearchSet set = of(Oracles.GLASGOW);

        assertThat(set.sha256()).isEqualTo(Analysed.map(Oracles.GLASGOW).sha256());
        assertThat(set.parameters()).isEqualTo(Parameters.DEFAULT);
        assertThat(set).isEqualTo(of(Oracles.GLASGOW));
    }

    private static SystemMap large(int links) {
        Random random = new Random(20260401);
        Set<Integer> cells = random.ints(0, 2_000 * 2_000)
                .filter(cell -> cell / 2_000 != cell % 2_000)
                .distinct()
                .limit(links)
                .boxed()
                .collect(Collectors.toSet());
        return Weighed.map(2_000, (cause, effect) -> cells.contains(cause * 2_000 + effect) ? 1 : 0);
    }

    private static ResearchSet of(SystemMap map) {
        return ResearchSet.of(map, Parameters.DEFAULT, Termination.NEVER);
    }
}
