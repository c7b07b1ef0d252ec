package org.mapwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.Position;

class LeftToRightTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyLinkOfAMapWithoutLoopsGoesFromLeftToRight(long seed) {
        LayeredTask task = withoutLoops(seed, 40, 70);
        List<Position> places = LeftToRight.draw(task);

        assertThat(task.links())
                .allSatisfy(link ->
                        assertThat(right(task, places, link.cause())).isLessThan(left(task, places, link.effect())));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noTwoLabelsOverlap(long seed) {
        LayeredTask task = withLoops(seed, 50, 90);
        List<Position> places = LeftToRight.draw(task);

        for (int a = 0; a < places.size(); a++) {
            for (int b = a + 1; b < places.size(); b++) {
                assertThat(gap(task, places, a, b))
                        .as("labels %d and %d, seed %d", a, b, seed)
                        .isPositive();
            }
        }
    }

    @Test
    void theSameTaskGivesTheSameDrawing() {
        assertThat(LeftToRight.draw(withLoops(7, 30, 60))).isEqualTo(LeftToRight.draw(withLoops(7, 30, 60)));
    }

    @Test
    void ofALoopOfThreeOneLinkGoesBack() {
        LayeredTask task = new LayeredTask(
                List.of(size(100), size(100), size(100)), List.of(new Arrow(0, 1), new Arrow(1, 2), new Arrow(2, 0)));
        List<Position> places = LeftToRight.draw(task);

        assertThat(task.links().stream()
                        .filter(link -> places.get(link.effect()).x()
                                < places.get(link.cause()).x()))
                .hasSize(1);
    }

    @Test
    void aLinkToItselfAndAnEmptyMapDisturbNothing() {
        assertThat(LeftToRight.draw(new LayeredTask(List.of(size(80)), List.of(new Arrow(0, 0)))))
                .hasSize(1);
        assertThat(LeftToRight.draw(new LayeredTask(List.of(), List.of()))).isEmpty();
    }

    @Test
    void aLinkOutsideOfTheListIsRefused() {
        assertThatThrownBy(() -> new LayeredTask(List.of(size(80)), List.of(new Arrow(0, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("effect=1");
    }

    @Test
    void aDrawingThatCannotBeReadIsRefused() {
        List<LabelSize> many = IntStream.range(0, 1_001).mapToObj(i -> size(80)).toList();

        assertThatThrownBy(() -> new LayeredTask(many, List.of())).hasMessage("Labels must be at most 1000: 1001");
        assertThatThrownBy(() -> size(0)).hasMessageContaining("width");
    }

    /** Links go from a label to a later one only. */
    private static LayeredTask withoutLoops(long seed, int labels, int links) {
        Random random = new Random(seed);
        List<Arrow> arrows = new ArrayList<>();
        while (arrows.size() < links) {
            int cause = random.nextInt(labels - 1);
            arrows.add(new Arrow(cause, cause + 1 + random.nextInt(labels - 1 - cause)));
        }
        return new LayeredTask(sizes(random, labels), arrows);
    }

    private static LayeredTask withLoops(long seed, int labels, int links) {
        Random random = new Random(seed);
        List<Arrow> arrows = IntStream.range(0, links)
                .mapToObj(i -> new Arrow(random.nextInt(labels), random.nextInt(labels)))
                .toList();
        return new LayeredTask(sizes(random, labels), arrows);
    }

    private static List<LabelSize> sizes(Random random, int labels) {
        return IntStream.range(0, labels)
                .mapToObj(i -> new LabelSize(80 + random.nextInt(160), 41 + 21 * random.nextInt(3)))
                .toList();
    }

    private static LabelSize size(double width) {
        return new LabelSize(width, 41);
    }

    private static double left(LayeredTask task, List<Position> places, int i) {
        return places.get(i).x() - task.labels().get(i).width() / 2;
    }

    private static double right(LayeredTask task, List<Position> places, int i) {
        return places.get(i).x() + task.labels().get(i).width() / 2;
    }

    /** The gap between two labels on the axis on which they are further apart; negative when they overlap. */
    private static double gap(LayeredTask task, List<Position> places, int a, int b) {
        LabelSize one = task.labels().get(a);
        LabelSize other = task.labels().get(b);
        double x = Math.abs(places.get(a).x() - places.get(b).x()) - (one.width() + other.width()) / 2;
        double y = Math.abs(places.get(a).y() - places.get(b).y()) - (one.height() + other.height()) / 2;
        return Math.max(x, y);
    }
}
