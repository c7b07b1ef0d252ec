package org.mapwright.exchange.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.refusal;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.RandomMaps;
import org.mapwright.exchange.Reads;

class JsonMapTest {

    private static final String FILE = """
            {"format": "mapwright-map", "version": 1, "title": "Home",
             "factors": [{"id": "a", "label": "Damp", "kind": "context", "x": 0, "y": 0},
                         {"id": "b", "label": "Sleep", "kind": "outcome", "x": 9, "y": 0}],
             "links": [{"id": "l", "cause": "a", "effect": "b", "claims": [
               {"id": "c", "by": {"id": "p", "pseudonym": "Wren", "group": "parents"},
                "polarity": "-", "strength": 1, "certainty": 2, "delay": "none"}]}]}
            """;

    @Test
    void aSmallFileIsRead() {
        Imported map = Reads.imported(MapFiles.read(MapFile.ofText("home.json", FILE)));

        assertThat(Reads.sentences(map)).containsExactly("a - b");
        assertThat(map.placed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version": 1 | "version": 2 | a newer Mapwright wrote this file (version 2); this one reads up to version 1.
                    mapwright-map | other | this is no Mapwright map
                    "label": "Damp" | "label": 3 | factors[0].label: expected a text.
                    "kind": "outcome" | "kind": "shed" | factors[1].kind: \u201cshed\u201d is not one of the words
                    "strength": 1 | "strength": 7 | links[0].claims[0].strength: Strength must be in
                    "certainty": 2 | "certainty": 2.5 | links[0].claims[0].certainty: Certainty must be 1, 2 or 3: 2.5.
                    "cause": "a" | "cause": "z" | links: \u201cz\u201d names no factor of the file.
                    "cause": "a" | "cause": "b" | links[0].claims: A link must join two factors
                    "id": "b" | "id": "a" | factors: \u201ca\u201d stands here twice
                    "x": 9 | "x": 9e9 | factors[1].y: x must be in
                    "title": "Home" | "title": "Home", "aliases": {"o": "n", "n": "o"} | aliases: the old id \u201co\u201d leads round in a ring
                    "title": "Home" | "title": "Home", "focal": "z" | focal: \u201cz\u201d names no factor
                    "title": "Home" | "title": "Home", "title": "x" | the JSON breaks off or is not well formed
                    """)
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String sentence) {
        assertThat(refusal("home.json", FILE.replace(right, wrong)))
                .startsWith("home.json")
                .contains(sentence)
                .doesNotContain("\n");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        String whole = new String(
                MapFiles.write(RandomMaps.grown(5), Format.JSON, "x")
                        .files()
                        .getFirst()
                        .bytes(),
                StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length() - 2; length += whole.length() / 40) {
            assertThat(refusal("cut.json", whole.substring(0, length))).contains("the JSON breaks off");
        }
    }

    @Test
    void theSameMapGivesTheSameBytes() {
        assertThat(MapFiles.write(RandomMaps.grown(3), Format.JSON, "x")
                        .files()
                        .getFirst()
                        .bytes())
                .isEqualTo(MapFiles.write(RandomMaps.grown(3), Format.JSON, "x")
                        .files()
                        .getFirst()
                        .bytes());
    }
}
