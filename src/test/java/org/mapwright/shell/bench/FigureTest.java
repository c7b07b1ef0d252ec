package org.mapwright.shell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Figure.of(new double[] {7, 1, 3, 4})).isEqualTo(new Figure(3.5, 1, 7));
        assertThat(Figure.of(new double[] {7, 1, 3})).isEqualTo(new Figure(3, 1, 7));
    }

    /** Rounds 10/20, 10/50 and 40/40: ratios 0.5, 0.2 and 1, while the medians' ratio would be 0.25. */
    @Test
    void theRatioIsThatOfEachRoundByItself() {
        Contest contest =
                new Contest("t", 9, 1, says(10, 10, 40), Map.of("other", says(20, 50, 40)), Map.of("other", 0.4));
        Row row = contest.run(3).getFirst();

        assertThat(row.beside().orElseThrow().ratio()).isEqualTo(new Figure(0.5, 0.2, 1));
        assertThat(row.met()).isFalse();
    }

    /** On two threads the clock counts, 6 ms, not the 10 ms on both processors together. */
    @Test
    void onSeveralThreadsTheClockIsJudged() {
        Row row = new Contest("t", 9, 2, says(10), Map.of(), Map.of(Contest.MAPWRIGHT, 6.0))
                .run(1)
                .getFirst();

        assertThat(row.judged()).isEqualTo(6);
        assertThat(row.met()).isTrue();
    }

    /** Says this in the rounds that count, after those that warm up. */
    private static Side says(double... cpu) {
        Deque<Timed> answers = new ArrayDeque<>();
        for (int i = 0; i < Contest.WARM_UP; i++) {
            answers.add(new Timed(999, 999));
        }
        for (double one : cpu) {
            answers.add(new Timed(one, 0.6 * one));
        }
        return answers::removeFirst;
    }
}
