package org.mapwright.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.paths.PathSearch.Ending;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

class PathFinderTest {

    private static final SystemMap TWELVE = map(Analysed.random(new Random(0), 12, 1));

    @Test
    void theShortestPathComesFirst() {
        PathSearch search = search(map("a -+> b -+> c -+> d; a -+> d; b -+> d"), "a", "d", PathLimits.DEFAULT);

        assertThat(search.paths())
                .extracting(CausalPath::factors)
                .containsExactly(factors("a", "d"), factors("a", "b", "d"), factors("a", "b", "c", "d"));
        assertThat(search.complete()).isTrue();
        assertThat(search.completeTo()).isEqualTo(6);
    }

    @Test
    void longerPathsThanAskedForAreLeftOut() {
        SystemMap map = map("a -+> b -+> c -+> d; a -+> d; b -+> d");

        assertThat(search(map, "a", "d", PathLimits.upTo(2)).paths()).hasSize(2);
        assertThat(search(map, "a", "d", PathLimits.upTo(1)).paths()).hasSize(1);
    }

    @Test
    void aPathPassesNoFactorTwiceAndDoesNotComeBack() {
        SystemMap map = map("a -+> b -+> a; b -+> c -+> b; c -+> d");

        assertThat(search(map, "a", "d", PathLimits.DEFAULT).paths()).hasSize(1);
        assertThat(search(map, "a", "a", PathLimits.DEFAULT).paths()).isEmpty();
    }

    /** Between two factors of a complete graph of n there are (n-2)! / (n-1-k)! paths of k links. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 11", "3, 101", "4, 821", "5, 5861", "6, 36101"})
    void aCompleteGraphHasAllThePathsThereCanBe(int length, int expected) {
        PathSearch search = search(TWELVE, "f0", "f7", new PathLimits(length, 100_000, 10_000_000));

        assertThat(search.paths()).hasSize(expected).doesNotHaveDuplicates();
        assertThat(search.complete()).isTrue();
    }

    @Test
    void aSearchThatFoundEnoughSaysHowFarItIsComplete() {
        PathSearch search = search(TWELVE, "f0", "f7", PathLimits.DEFAULT);

        assertThat(search.paths()).hasSize(200);
        assertThat(search.ending()).isEqualTo(Ending.ENOUGH_FOUND);
        assertThat(search.completeTo()).isEqualTo(3);
        assertThat(search(TWELVE, "f0", "f7", new PathLimits(2, 11, 1_000)).complete())
                .isTrue();
    }

    @Test
    void aSearchThatWouldTakeTooLongIsGivenUp() {
        PathSearch search = search(TWELVE, "f0", "f7", new PathLimits(12, 1_000_000, 5_000));

        assertThat(search.ending()).isEqualTo(Ending.GIVEN_UP);
        assertThat(search.completeTo()).isBetween(2, 4);
        assertThat(search.paths()).hasSizeGreaterThan(11);
    }

    @Test
    void aSearchCanBeCalledOff() {
        assertThatThrownBy(() -> PathFinder.search(
                        TWELVE, factors("f0"), factors("f7"), new PathLimits(12, 1_000_000, 1_000_000), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void severalStartsAndEndsAreSearchedTogether() {
        SystemMap map = map("a -+> x --> b; c -+> x; x -+> d; b -?> c");

        PathSearch search =
                PathFinder.search(map, factors("a", "c"), factors("b", "d"), PathLimits.DEFAULT, Termination.NEVER);

        assertThat(search.between(factor("a"), factor("b"))).hasSize(1);
        assertThat(search.between(factor("a"), factor("d"))).hasSize(1);
        assertThat(search.between(factor("c"), factor("b"))).hasSize(1);
        assertThat(search.between(factor("c"), factor("d"))).hasSize(1);
        assertThat(search.paths()).hasSize(4).allMatch(path -> path.length() == 2);
    }

    @Test
    void aMapWithoutLinksHasNoPaths() {
        PathSearch search = search(map("a; b"), "a", "b", PathLimits.DEFAULT);

        assertThat(search.paths()).isEmpty();
        assertThat(search.complete()).isTrue();
    }

    @Test
    void twoThousandFactorsAreSearchedAndTheSearchIsBounded() {
        SystemMap map = map(Analysed.random(new Random(20260401), 2_000, 0.0015));
        List<FactorId> some = Stream.iterate(0, i -> i + 40)
                .limit(50)
                .map(i -> factor("f" + i))
                .toList();

        PathSearch search = PathFinder.search(map, some, some, PathLimits.upTo(12), Termination.NEVER);

        assertThat(search.paths()).hasSize(200);
        assertThat(search.complete()).isFalse();
    }

    private static PathSearch search(SystemMap map, String from, String to, PathLimits limits) {
        return PathFinder.search(map, factors(from), factors(to), limits, Termination.NEVER);
    }

    private static List<FactorId> factors(String... labels) {
        return Stream.of(labels).map(label -> factor(label)).toList();
    }
}
