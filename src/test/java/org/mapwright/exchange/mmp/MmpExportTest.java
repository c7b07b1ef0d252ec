package org.mapwright.exchange.mmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.RandomMaps;
import org.mapwright.exchange.Reads;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.DrawingLosses;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

class MmpExportTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void factorsPlacesNotesAndWeightsComeBack(long seed) {
        SystemMap map = RandomMaps.grown(seed);
        long uncertain = map.links().values().stream()
                .filter(link -> link.reading().polarity() == Polarity.UNCERTAIN)
                .count();

        Written written = MapFiles.write(map, Format.MMP, "grown");
        SystemMap back =
                Reads.imported(MapFiles.read(written.files().getFirst())).toMap();

        assertThat(boxes(back)).isEqualTo(boxes(map));
        assertThat(weights(back)).isEqualTo(weights(map));
        assertThat(written.report().count(FindingKind.UNCERTAIN_AS_NONE)).isEqualTo((int) uncertain);
    }

    @Test
    void themesBecomeGroups() {
        Imported map = Reads.csv("cause,effect,weight\na,b,-0.5\n", "label,theme\na,Home\nb,\n");

        MapFile file = MapFiles.write(map.toMap(), Format.MMP, "m").files().getFirst();
        Imported back = Reads.imported(MapFiles.read(file));

        assertThat(Reads.factor(back, "a").theme())
                .isEqualTo(Reads.factor(map, "a").theme());
        assertThat(Reads.factor(back, "b").theme()).isEmpty();
    }

    private static Map<String, Object> boxes(SystemMap map) {
        return map.factors().values().stream()
                .collect(Collectors.toMap(
                        f -> f.id().value(), f -> List.of(f.label(), f.note(), map.positionOf(f.id()))));
    }

    private static Map<String, String> weights(SystemMap map) {
        return map.links().values().stream()
                .filter(link -> link.reading().polarity() != Polarity.UNCERTAIN)
                .collect(Collectors.toMap(MmpExportTest::ends, link -> DrawingLosses.weight(link.reading())));
    }

    private static String ends(CausalLink link) {
        return link.cause().value() + ">" + link.effect().value();
    }
}
