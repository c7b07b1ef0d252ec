package org.mapwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.map.Label;

class LikenessTest {

    /** The two that Winkler (1990) and later papers give. */
    @ParameterizedTest
    @CsvSource({"MARTHA, MARHTA, 0.9611", "DIXON, DICKSONX, 0.8133", "STRESS, QUIET, 0"})
    void itIsTheSimilarityOfWinklerWhereThatIsEnough(String one, String other, double expected) {
        assertThat(like(one).to(like(other))).isCloseTo(expected, within(0.0001));
    }

    @Test
    void theCheapBoundNeverHidesWhatIsEnough() {
        long seed = 20260401;
        SplittableRandom random = new SplittableRandom(seed);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        int enough = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = words(random);
            String other = changed(one, random);
            double exact = similarity.apply(
                    Wording.of(new Label(one)).text(),
                    Wording.of(new Label(other)).text());
            if (exact >= Likeness.ENOUGH) {
                enough++;
                assertThat(like(one).to(like(other)))
                        .as("%s | %s, seed %d", one, other, seed)
                        .isGreaterThanOrEqualTo(exact);
            }
        }
        assertThat(enough).isGreaterThan(1_000);
    }

    private static Likeness like(String label) {
        return new Likeness(Wording.of(new Label(label)));
    }

    private static String words(SplittableRandom random) {
        StringBuilder text = new StringBuilder("w");
        for (int i = random.nextInt(3, 24); i > 0; i--) {
            text.append("abcdeé ".charAt(random.nextInt(7)));
        }
        return text.append('w').toString();
    }

    private static String changed(String text, SplittableRandom random) {
        StringBuilder other = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(other.length());
            other.replace(at, at + random.nextInt(2), String.valueOf("abcdexyz".charAt(random.nextInt(8))));
        }
        return other.toString();
    }
}
