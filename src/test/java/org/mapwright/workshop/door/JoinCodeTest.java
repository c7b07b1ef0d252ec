package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JoinCodeTest {

    private static final JoinCode CODE = new JoinCode("H1N047KEW2");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H1N 047K EW2",
                "h1n047kew2",
                "hin-o47k-ew2",
                "HLN O47K EW2",
                " h l n\t0 4 7 k e w 2 ",
                "H1N–047K—EW2"
            })
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(JoinCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H1N047KEW", "H1N047KEW22", "H1N047KEWU", "H1N047KEW!", "ＨＩＮ０４７ＫＥＷ２"})
    void whatCanBeNoCodeIsNone(String typed) {
        assertThat(JoinCode.read(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNotEvenLookedAt() {
        assertThat(JoinCode.read(" ".repeat(1_000_000) + "H1N047KEW2")).isEmpty();
    }

    @Test
    void itIsShownInThreeFourAndThreeAndReadBack() {
        assertThat(CODE.shown()).isEqualTo("H1N 047K EW2");
        assertThat(JoinCode.read(CODE.shown())).contains(CODE);
    }

    /** 10 signs of 32 are 50 bits, if all 32 come and each as often: here 20,000 signs, 625 of each to be expected. */
    @Test
    void allThirtyTwoSignsAreDrawnEquallyOften() {
        var random = new Random(20_261_129);
        var counts = Stream.generate(() -> JoinCode.drawn(random))
                .limit(2_000)
                .flatMap(code -> code.value().chars().mapToObj(sign -> (char) sign))
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));

        assertThat(new TreeSet<>(counts.keySet())).hasSize(32).doesNotContain('I', 'L', 'O', 'U');
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(500L, 750L));
    }

    @Test
    void noLogShowsIt() {
        assertThat("came in by " + CODE).doesNotContain(CODE.value());
    }

    @Test
    void aCodeOutOfTheAlphabetCannotBeMade() {
        assertThatThrownBy(() -> new JoinCode("H1N047KEWU"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without I, L, O and U")
                .hasMessageNotContaining("H1N047KEWU");
    }
}
