package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.map.SystemMap;

class SignsTest {

    @Test
    void theLinkThatMostLoopsWaitForIsAskedFirst() {
        SystemMap map = map("a -?> b; b -+> a; b -+> c -+> a; b -?> d -+> a; x -?> y");
        Signs signs = Analysed.map(map).signs();

        assertThat(signs.links()).isEqualTo(7);
        assertThat(signs.open()).isEqualTo(3);
        assertThat(signs.undetermined()).isEqualTo(3);
        assertThat(signs.askFirst())
                .containsExactly(
                        new Signs.Question(link(map, "a", "b"), factor("a"), factor("b"), 3, 2),
                        new Signs.Question(link(map, "b", "d"), factor("b"), factor("d"), 1, 0));
    }

    @Test
    void atMostThreeLinksAreAskedAbout() {
        assertThat(Analysed.map("a -?> b -?> c -?> d -?> a").signs().askFirst()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a                         | There is no link yet.",
                "a -+> b                   | Every link says whether its effect rises or falls.",
                "a -?> b                   | The one link does not say yet whether its effect rises or falls.",
                "a -?> b -?> a | None of the 2 links says yet whether its effect rises or falls, so every loop could be either.",
                "a -?> b -+> a; b -+> c -+> b | 1 of 4 links does not say yet whether the effect rises or falls; because of it,"
                        + " 1 of 2 loops could be either.",
                "a -?> b; c -?> d; a -+> d | 2 of 3 links do not say yet whether the effect rises or falls."
            })
    void oneSentenceSaysHowFarSignsAreStated(String text, String sentence) {
        assertThat(SignWords.summary(Analysed.map(text).signs())).isEqualTo(sentence);
    }

    @Test
    void theQuestionIsPutInPlainWords() {
        SystemMap map = map("Referral -?> Trust -+> Referral; Trust -+> Asking -+> Referral");

        assertThat(SignWords.question(Analysed.map(map).signs().askFirst().getFirst(), map))
                .isEqualTo("If there is more referral, is there then more or less trust? 2 loops wait for the answer.");
    }
}
