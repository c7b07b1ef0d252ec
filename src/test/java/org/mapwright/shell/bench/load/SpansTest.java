package org.mapwright.shell.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Percentiles by nearest rank: the least figure that at least that share of all does not exceed. */
class SpansTest {

    @Test
    void ofAHundredFiguresTheNinetyFifthIsTheNinetyFifth() {
        Spans even = new Spans();
        Spans odd = new Spans();
        LongStream.rangeClosed(1, 100).forEach(ms -> (ms % 2 == 0 ? even : odd).add((101 - ms) * 1_000_000));
        Spans all = Spans.all(List.of(even, odd));
        assertThat(all.percentile(0.5)).isEqualTo(50);
        assertThat(all.percentile(0.95)).isEqualTo(95);
        assertThat(all.percentile(0.99)).isEqualTo(99);
        assertThat(all.percentile(1)).isEqualTo(100);
    }

    /** The example for nearest rank in the article "Percentile" of the English Wikipedia: 15, 20, 35, 40, 50. */
    @Test
    void ofFiveFiguresTheThirtiethIsTheSecondAndTheFortiethToo() {
        Spans five = new Spans();
        List.of(50, 15, 40, 35, 20).forEach(ms -> five.add(ms * 1_000_000L));
        assertThat(five.percentile(0.05)).isEqualTo(15);
        assertThat(five.percentile(0.3)).isEqualTo(20);
        assertThat(five.percentile(0.4)).isEqualTo(20);
        assertThat(five.percentile(0.5)).isEqualTo(35);
    }

    @Test
    void ofNoFiguresItIsNothing() {
        assertThat(Spans.all(List.of(new Spans())).percentile(0.95)).isZero();
    }
}
