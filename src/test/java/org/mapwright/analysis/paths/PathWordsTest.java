package org.mapwright.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.map.SystemMap;

class PathWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peer support --> Isolation --> Sleep"
                        + "| More peer support brings less isolation, and less isolation brings more sleep.",
                "Peer support --> Sleep | More peer support brings less sleep.",
                "Peer support -?> Sleep | Nobody has said whether more peer support brings more or less sleep.",
                "Peer support --> Isolation -?> Sleep"
                        + "| From peer support through isolation to sleep: it could go either way. One link decides: nobody has"
                        + " said whether more isolation brings more or less sleep.",
                "Peer support -+> x; Peer support --> x; x -?> Sleep"
                        + "| From peer support through x to sleep: it could go either way. 2 links decide; first of all:"
                        + " people disagree whether more peer support brings more or less x."
            })
    void aPathIsToldAsAStory(String text, String story) {
        SystemMap map = map(text);

        assertThat(PathWords.story(search(map, PathLimits.DEFAULT).paths().getFirst(), map))
                .isEqualTo(story);
    }

    @Test
    void aPathIsNamedByItsFactors() {
        SystemMap map = map("Peer support --> a -+> b -+> Sleep; Peer support -+> Sleep");
        List<CausalPath> paths = search(map, PathLimits.DEFAULT).paths();

        assertThat(PathWords.names(paths.getFirst(), map)).isEqualTo("Straight from peer support to sleep");
        assertThat(PathWords.names(paths.getLast(), map)).isEqualTo("From peer support through a and b to sleep");
        assertThat(PathWords.signs(paths)).isEqualTo("1 leads to more of it and 1 leads to less of it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peer support -+> Sleep | 1 person says this as it stands on the map.",
                "Peer support -+> Sleep; Peer support --> Sleep | Nobody says this as it stands on the map.",
                "Peer support -+> a; Peer support -+> a; a -+> Sleep"
                        + "| Every step of this way is said by 1 of the 2 people who speak on it.",
                "Peer support -+> a -+> Sleep" + "| Every step of this way is said by the one person who speaks on it.",
                "Peer support -+> a; a -+> Sleep; a --> Sleep; a --> Sleep"
                        + "| Nobody says all 2 steps of this way: it is put together from what different people said."
            })
    void whoSpeaksOnEveryStepIsSaid(String text, String words) {
        assertThat(PathWords.voices(
                        search(map(text), PathLimits.DEFAULT).paths().getFirst()))
                .isEqualTo(words);
    }

    @Test
    void howFarTheSearchWentIsSaid() {
        SystemMap map = map(Analysed.random(new Random(0), 8, 1)
                .replaceAll("\\bf0\\b", "Peer support")
                .replaceAll("\\bf7\\b", "Sleep"));

        assertThat(PathWords.ended(search(map, PathLimits.upTo(2)))).isEqualTo("Complete up to 2 links.");
        assertThat(PathWords.ended(search(map, PathLimits.DEFAULT)))
                .isEqualTo("These are the 200 shortest; there are more. Complete up to 4 links.");
        assertThat(PathWords.ended(search(map, new PathLimits(6, 200, 2))))
                .isEqualTo("The search would have taken too long and was stopped."
                        + " Not even the ways of 1 link are complete.");
    }

    private static PathSearch search(SystemMap map, PathLimits limits) {
        return PathFinder.search(
                map, List.of(factor("Peer support")), List.of(factor("Sleep")), limits, Termination.NEVER);
    }
}
