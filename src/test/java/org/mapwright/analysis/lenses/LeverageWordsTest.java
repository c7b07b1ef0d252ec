package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.map.SystemMap;

class LeverageWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a; b -+> c               | no link goes out from it.",
                "a -+> b                  | it raises b.",
                "a --> b; a --> c         | it lowers b and c.",
                "a -+> b; a --> c         | it raises b, and lowers c.",
                "a -+> b; a -+> c; a --> d; a -?> e | it raises b and c, lowers d, and moves e one way or the other.",
                "a -+> b; a -+> c; a -+> d; a -+> e; a -+> f; a -+> g | it raises b, c, d and e, and touches 2 more.",
                "a -+> b; a -+> c; a -+> d [2,2]; a -+> e [3,2]; a -+> f [1,2] | it raises e, b, c and d, and touches 1 more.",
                "a -+> Universal Credit; a -+> Sleep | it raises Universal Credit and sleep."
            })
    void directInfluenceIsSaidBySign(String text, String sentence) {
        assertThat(because(text, Lens.DIRECT_INFLUENCE)).isEqualTo("In our drawing " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a; b -+> c               | it leads to nothing else.",
                "a -+> b                  | it touches b, and leads no further in a second step.",
                "a -+> b -+> c            | it touches b, and through it 1 other.",
                "a -+> b -+> c; b -+> d   | it touches b, and through it 2 others.",
                "a -+> b; a -+> c -+> d   | it touches c and b, and through them 1 other.",
                "a -+> b; a -+> c; a -+> d; a -+> e; a -+> f -+> g | it touches f, b, c, d and 1 more, and through them 1 other."
            })
    void reachIsSaidWithWhatItLeadsThrough(String text, String sentence) {
        assertThat(because(text, Lens.REACH_TWO)).isEqualTo("In our drawing " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -+> b                  | it is part of no feedback loop of up to 8 links.",
                "a -+> b -+> a            | it is part of 1 feedback loop: it feeds itself.",
                "a -+> b -+> a; b --> c -+> a; a -?> d -+> a | it is part of 3 feedback loops: 1 feeds itself, 1 holds itself back and 1 could be either.",
                "a --> b -+> a; a --> c -+> a | it is part of 2 feedback loops: all hold themselves back."
            })
    void loopsAreSaidByKind(String text, String sentence) {
        assertThat(because(text, Lens.LOOPS)).isEqualTo("In our drawing " + sentence);
    }

    private static String because(String text, Lens lens) {
        SystemMap map = map(text);
        LeveragePoint point = Analysed.map(map).by(lens).stream()
                .filter(p -> p.factor().equals(factor("a")))
                .findFirst()
                .orElseThrow();
        return LeverageWords.because(point, map);
    }
}
