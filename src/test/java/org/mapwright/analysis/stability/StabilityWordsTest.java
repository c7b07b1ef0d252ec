package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;

class StabilityWordsTest {

    private static final SystemMap MAP = map("Stress -+> sleep; sleep -+> trust; trust -+> a; a -+> b; b -+> c");
    private static final SystemMap SMALL = map("a -+> b -+> c -+> d -+> a; a -+> c; b -+> d");

    @Test
    void whatSurvivesIsTheMeanNumberRounded() {
        assertThat(survives(3.2, 0.64)).isEqualTo("3 of its top 5 would survive a redrawing.");
        assertThat(survives(4.9, 0.98)).isEqualTo("All of its top 5 would survive a redrawing.");
        assertThat(survives(1.5, 0.3))
                .isEqualTo("No place in this list would survive a redrawing. Talk about the uncertain links first.");
    }

    @Test
    void aMapOfAFewLinksIsNotRanked() {
        assertThat(StabilityWords.survives(stability(3, 0.6), Figure.OUT_DEGREE, map("a -+> b")))
                .isEqualTo("Too few links to rank.");
    }

    @Test
    void aPlaceIsToldWithItsInterval() {
        assertThat(StabilityWords.place(new FactorStability(factor("a"), 2, 3.1, 1, 6, 0.84), 5, 6))
                .isEqualTo("Place 2 in our drawing; places 1 to 6 in 9 of 10 redrawings. "
                        + "Mostly holds: among the first 5 in 84% of them.");
        assertThat(StabilityWords.place(new FactorStability(factor("a"), 1, 1, 1, 1, 1), 5, 6))
                .isEqualTo("Place 1 in our drawing; place 1 in 9 of 10 redrawings. "
                        + "Holds: among the first 5 in 100% of them.");
    }

    /** Four factors are always among the first five: how often says nothing. */
    @Test
    void whereAllAreAmongTheFirstNothingIsSaidToHold() {
        Stability small = Stability.of(SMALL, StabilityParameters.DEFAULT, 1, Termination.NEVER, Progress.SILENT);

        assertThat(StabilityWords.survives(small, Figure.REACH2_OUT, SMALL))
                .isEqualTo("Of 4 factors all are among the first 5, however the map is redrawn.");
        assertThat(StabilityWords.grain(small, Figure.REACH2_OUT, SMALL)).isEmpty();
        assertThat(StabilityWords.place(new FactorStability(factor("a"), 1, 1, 1, 2, 1), 5, 4))
                .isEqualTo("Place 1 in our drawing; places 1 to 2 in 9 of 10 redrawings.");
        assertThat(StabilityWords.place(new FactorStability(factor("a"), 1, 1, 1, 2, 1), 5, 5))
                .doesNotContain("Holds");
    }

    @Test
    void theGroupIsAskedAboutWhatAnAnswerDecides() {
        assertThat(StabilityWords.ask(link(true, 3, 7, 1), MAP))
                .isEqualTo("Ask the group about stress and sleep: if there is more of the first, is there then more or "
                        + "less of the second? The answer decides what kind of loop 3 loops are, which way 7 factors "
                        + "move another in the end and 1 place among the first.");
        assertThat(StabilityWords.ask(link(false, 0, 0, 0), MAP))
                .isEqualTo("Ask the group about stress and sleep: does the one bear on the other, and which way? "
                        + "It is a guess so far. The answer decides nothing that we count.");
    }

    @Test
    void aPlaceRestsOnALink() {
        assertThat(StabilityWords.restsOn(new RestsOn(new LinkId("l-1"), factor("Stress"), factor("sleep"), 4), MAP))
                .isEqualTo("Its place rests on one link: without that from stress to sleep it would move by 4 places.");
    }

    /** Only what was left out is said to be: no "500 instead of 500", no "all figures". */
    @Test
    void whatWasLeftOutIsNamedAndNothingElse() {
        Stability all = stability(5, 1);
        assertThat(leaving(all, 500, 8, all.restsOn(), 7))
                .endsWith("This drawing is too large for all of it: 16 figures left out.");
        assertThat(leaving(all, 83, 4, Map.of(), 3))
                .endsWith("This drawing is too large for all of it: 83 redrawings instead of 500,"
                        + " loops of up to 4 links instead of 8, 16 figures left out,"
                        + " no word on which one link a place rests and a look at 3 uncertain links only,"
                        + " those in most loops.");
    }

    /** The sentence when seven links are uncertain. */
    private static String leaving(
            Stability all, int draws, int loopLength, Map<Figure, Map<FactorId, RestsOn>> restsOn, int lookedAt) {
        return StabilityWords.made(new Stability(
                all.map(),
                all.seq(),
                all.sha256(),
                all.parameters(),
                draws,
                100,
                loopLength,
                all.redrawn(),
                all.finer(),
                all.coarser(),
                restsOn,
                new UncertainLinks(List.of(), 7, lookedAt)));
    }

    private static UncertainLink link(boolean open, int loops, int effects, int places) {
        return new UncertainLink(
                new LinkId("l-1"), factor("Stress"), factor("sleep"), open, loops, OptionalInt.of(effects), places);
    }

    private static String survives(double mean, double share) {
        return StabilityWords.survives(stability(mean, share), Figure.OUT_DEGREE, MAP);
    }

    private static Stability stability(double mean, double share) {
        Map<FactorId, FactorStability> factors = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new FactorStability(factor("f" + i), i, i, i, i, share))
                .collect(Collectors.toMap(FactorStability::factor, one -> one));
        var found = new FigureStability(Figure.OUT_DEGREE, factors, 5, mean, OptionalDouble.empty(), 500);
        return new Stability(
                new MapId("m"),
                1,
                "0",
                StabilityParameters.DEFAULT,
                500,
                100,
                8,
                Map.of(Figure.OUT_DEGREE, found),
                Map.of(),
                Map.of(),
                Map.of(Figure.OUT_DEGREE, Map.of()),
                new UncertainLinks(List.of(), 0, 0));
    }
}
