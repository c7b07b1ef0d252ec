package org.mapwright.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

class CausalPathTest {

    /** By hand: of the steps [3,2], [2,3] and [3,2], 1 x 2/3 x 1. */
    @Test
    void strengthIsTheWeakestLinkAndTheProductAndCertaintyTheLeast() {
        CausalPath path =
                only(Oracles.GLASGOW, "trust in services", "parent sensitivity", "help seeking", "ips support");

        assertThat(path.weakest()).isEqualTo(2 / 3.0);
        assertThat(path.product()).isEqualTo(2 / 3.0, within(1e-15));
        assertThat(path.leastCertain()).isEqualTo(Certainty.FAIRLY_SURE);
        assertThat(only(map("a -+> b [1,1] -+> c [2,3]"), "a", "c").product()).isEqualTo(2 / 9.0, within(1e-15));
        assertThat(only(map("a -+> b [1,1] -+> c [2,3]"), "a", "c").weakest()).isEqualTo(1 / 3.0);
    }

    @ParameterizedTest
    @CsvSource({
        "a -+> b -+> c,        POSITIVE, NONE",
        "a --> b --> c ~,      POSITIVE, SHORT",
        "a --> b ~~ -+> c ~,   NEGATIVE, LONG",
        "a -?> b --> c,        UNCERTAIN, NONE"
    })
    void theSignIsTheProductAndTheDelayTheLongest(String text, Polarity sign, Delay delay) {
        CausalPath path = only(map(text), "a", "c");

        assertThat(path.sign()).isEqualTo(sign);
        assertThat(path.delay()).isEqualTo(delay);
        assertThat(path.isSlow()).isEqualTo(delay != Delay.NONE);
    }

    @Test
    void openLinksDecide() {
        SystemMap map = map("a -?> b --> c -?> d");

        assertThat(only(map, "a", "d").deciding()).containsExactly(link(map, "a", "b"), link(map, "c", "d"));
        assertThat(only(map("a -+> b -+> c"), "a", "c").deciding()).isEmpty();
    }

    /**
     * By hand. The first claim on a link is by person 1, the second by person 2 and so on; only claims with the sign
     * that the link reads count.
     */
    @ParameterizedTest
    @CsvSource({
        "a -+> b -+> c,                                              1, 1, 1",
        "a -+> b; a -+> b; b -+> c,                                  1, 2, 0.5",
        "a -+> b; b -+> c; b --> c; b --> c,                         0, 3, 0",
        "a --> b; a -+> b; a -+> b; b -+> c; b --> c; b --> c,       2, 2, 1",
        "a -+> b; b -+> c; b --> c,                                  0, 1, 0",
        "a -+> b; a --> b; b -+> c; b --> c,                         0, 0, 0",
        "a -?> b; b -?> c,                                           1, 1, 1"
    })
    void aVoiceCountsWhereItSaysWhatTheLinkReads(String text, int every, int some, double share) {
        Voices voices = only(map(text), "a", "c").voices();

        assertThat(voices).isEqualTo(new Voices(every, some));
        assertThat(voices.share()).isEqualTo(share);
    }

    @Test
    void aPathCannotBeWrong() {
        CausalPath path = only(map("a -+> b"), "a", "b");

        assertThatThrownBy(() -> new CausalPath(
                        List.of(factor("a")),
                        path.links(),
                        path.sign(),
                        List.of(),
                        1,
                        1,
                        path.leastCertain(),
                        path.delay(),
                        path.voices()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1, 1");
        assertThatThrownBy(() -> new Voices(2, 1)).hasMessageContaining("2, 1");
        assertThatThrownBy(() -> PathLimits.upTo(13)).hasMessageContaining("13");
        assertThatThrownBy(() -> new PathLimits(6, 0, 1)).hasMessageContaining("0");
    }

    private static CausalPath only(SystemMap map, String from, String to, String... through) {
        List<CausalPath> paths = PathFinder.search(
                        map, List.of(factor(from)), List.of(factor(to)), PathLimits.DEFAULT, Termination.NEVER)
                .paths()
                .stream()
                .filter(path -> through.length == 0
                        || path.through()
                                .equals(List.of(through).stream()
                                        .map(label -> factor(label))
                                        .toList()))
                .toList();
        assertThat(paths).hasSize(1);
        return paths.getFirst();
    }
}
