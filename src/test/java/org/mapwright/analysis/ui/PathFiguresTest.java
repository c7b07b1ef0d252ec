package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathFinder;
import org.mapwright.analysis.paths.PathLimits;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

class PathFiguresTest {

    @Test
    void aWayIsARowWithItsFiguresAndFormulasAreMadeSafe() {
        // By hand: classes 1 and 3 are strengths 1/3 and 1; two lowering links raise; the long delay is the longest.
        SystemMap map = TextMap.map("=debt --> sleep [1,2] ~~; sleep --> stress [3,1]");
        List<CausalPath> paths = PathFinder.search(
                        map, List.of(factor("=debt")), List.of(factor("stress")), PathLimits.DEFAULT, Termination.NEVER)
                .paths();

        String[] lines = CsvText.of(PathFigures.of(paths, map).stream()).split("\n", -1);

        assertThat(lines).hasSize(3);
        assertThat(lines[0].split(",", -1)).hasSize(13).startsWith("from", "to", "factors", "links", "sign");
        assertThat(lines[1])
                .startsWith("'=debt,stress,'=debt > sleep > stress,2,positive,0,0.3333333333333333,0.3333333333333333,"
                        + "guess,long,");
    }

    @Test
    void lettersBeyondAsciiBeginWithAByteOrderMark() {
        assertThat(CsvText.of(Stream.of(List.of("caf\u00e9", 1)))).isEqualTo("\uFEFFcaf\u00e9,1\n");
        assertThat(CsvText.of(Stream.of(List.of("bus", 1)))).isEqualTo("bus,1\n");
    }
}
