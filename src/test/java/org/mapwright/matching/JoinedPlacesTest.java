package org.mapwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mapwright.matching.Drawn.file;
import static org.mapwright.matching.Drawn.fileWith;
import static org.mapwright.matching.Drawn.join;
import static org.mapwright.matching.Drawn.map;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.exchange.Imported;
import org.mapwright.layout.LabelSize;
import org.mapwright.map.Factor;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;

/** Where the factors of a file come to stand on a map. */
class JoinedPlacesTest {

    @Test
    void nothingMovesAndNoLabelCoversAnother() {
        SystemMap map = map("Stress", "Sleep", "School");
        String[] rows = IntStream.range(0, 225)
                .mapToObj(i -> label(i % 98) + "," + label((i * 7 + 1) % 98) + ",+")
                .toArray(String[]::new);

        SystemMap after = join(map, file(rows)).after();

        assertThat(after.factors()).hasSize(98);
        map.positions().forEach((id, at) -> assertThat(after.positionOf(id)).isEqualTo(at));
        assertNoneCovers(after);
    }

    @Test
    void aFileThatPlacesItsFactorsKeepsItsShapeOverWhatBothHave() {
        Imported file = fileWith(
                "label,x,y\nStress,1000,1000\nNoise,1000,1400\nTraffic,1500,1400\n",
                "Noise,Stress,+",
                "Traffic,Noise,+");

        SystemMap after = join(map("Stress"), file).after();

        assertThat(after.factors().values())
                .extracting(factor -> factor.label().value(), factor -> after.positionOf(factor.id()))
                .containsExactly(
                        tuple("Stress", new Position(0, 0)),
                        tuple("Noise", new Position(0, 400)),
                        tuple("Traffic", new Position(500, 400)));
    }

    @Test
    void aDrawingThatSharesNothingStandsBesideTheMap() {
        SystemMap after = join(map("Stress", "Sleep"), file("Noise,Traffic,+", "Traffic,Air,-"))
                .after();

        assertThat(Stream.of("Noise", "Traffic", "Air")
                        .map(label -> at(after, label).x()))
                .allMatch(x -> x > 600);
        assertNoneCovers(after);
    }

    private static String label(int number) {
        return number < 3 ? List.of("Stress", "Sleep", "School").get(number) : "What the group calls number " + number;
    }

    private static Position at(SystemMap map, String label) {
        return map.factors().values().stream()
                .filter(factor -> factor.label().value().equals(label))
                .map(factor -> map.positionOf(factor.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNoneCovers(SystemMap map) {
        List<Factor> factors = List.copyOf(map.factors().values());
        for (Factor one : factors) {
            for (Factor other : factors) {
                Position a = map.positionOf(one.id());
                Position b = map.positionOf(other.id());
                LabelSize room = LabelSize.about(one.label().value());
                LabelSize otherRoom = LabelSize.about(other.label().value());
                boolean apart = Math.abs(a.x() - b.x()) >= (room.width() + otherRoom.width()) / 2
                        || Math.abs(a.y() - b.y()) >= (room.height() + otherRoom.height()) / 2;
                assertThat(one.equals(other) || apart)
                        .as("%s %s and %s %s", one.label(), a, other.label(), b)
                        .isTrue();
            }
        }
    }
}
