package org.mapwright.exchange.mmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.imported;
import static org.mapwright.exchange.Reads.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.map.Position;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;

class MmpMapTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <mentalmodeler>
              <info><name><![CDATA[Homes & sleep]]></name><author>Heron</author><version></version></info>
              <groupNames><groupName index="1"><![CDATA[Housing]]></groupName></groupNames>
              <concepts>
                <concept><id>d-1</id><name><![CDATA[Damp
            homes]]></name><notes>as told in May</notes><units>homes</units><group>1</group><x>40</x><y>-8.5</y>
                  <preferredState>-1</preferredState>
                  <relationships>
                    <relationship><id>s-1</id><name>Sleep</name><notes>cold rooms</notes><confidence>2</confidence>
                      <influence>-0.63</influence></relationship>
                    <relationship><id>c-1</id><name>Calm</name><influence>0</influence></relationship>
                  </relationships></concept>
                <concept><id>s-1</id><name>Sleep</name><group>2</group><x>200</x><y>0</y></concept>
                <concept><id>c-1</id><name>Calm</name><x>0</x><y>9</y></concept>
              </concepts>
              <scenarios>
                <scenario><name>Nothing tried</name><concepts><concept><influence>0</influence></concept></concepts></scenario>
                <scenario><name>Dry homes</name><concepts><concept><influence>-1</influence></concept></concepts></scenario>
              </scenarios>
            </mentalmodeler>
            """;

    private static final String JSON = """
            {"info": {"name": "Model", "author": ""}, "groupNames": {"0": "", "1": "Housing"},
             "concepts": [
               {"id": "2", "name": "Damp", "group": "1", "x": "87", "y": 28, "preferredState": "0", "relationships": [
                 {"id": "3", "name": "Sleep", "confidence": "0", "influence": "-0.1"}]},
               {"id": "3", "name": "Sleep", "group": 0, "relationships": []}],
             "scenarios": [{"name": "Scenario", "concepts": []}]}
            """;

    @Test
    void conceptsBecomeFactorsAndInfluencesWeights() {
        Imported map = read(XML);

        assertThat(Reads.sentences(map)).containsExactly("d-1 - s-1");
        assertThat(map.links().getFirst().reading().strength().weight()).isEqualTo(0.63);
        assertThat(map.title().value()).isEqualTo("Homes & sleep");
        assertThat(map.placed()).isTrue();
        assertThat(map.factors().getFirst().at()).isEqualTo(new Position(40, -8.5));
    }

    @Test
    void whatHasNoPlaceOfItsOwnIsKeptAsANote() {
        Imported map = read(XML);

        assertThat(Reads.factor(map, "Damp homes").note().text())
                .isEqualTo("as told in May\nunits: homes\npreferred state: -1");
        assertThat(map.links()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .stance()
                        .rationale()
                        .text())
                .isEqualTo("cold rooms\nconfidence: 2");
        assertThat(map.report().count(FindingKind.KEPT_AS_NOTE)).isEqualTo(3);
    }

    @Test
    void aNamedGroupBecomesAThemeAndANumberedOneATag() {
        Imported map = read(XML);

        assertThat(Reads.factor(map, "Damp homes").theme()).contains(new Theme("Housing"));
        assertThat(Reads.factor(map, "Sleep").tags()).containsExactly(new Tag("group 2"));
        assertThat(map.report().cases(FindingKind.GROUP_AS_THEME)).containsExactly("Housing");
    }

    @Test
    void whatStaysBehindIsNamed() {
        Imported map = read(XML);

        assertThat(map.report().cases(FindingKind.SCENARIO)).containsExactly("Dry homes");
        assertThat(map.report().cases(FindingKind.ABOUT_FILE)).containsExactly("author: Heron");
        assertThat(map.report().cases(FindingKind.NO_INFLUENCE)).containsExactly("Damp homes -> Calm");
    }

    @Test
    void theNewerFilesAreJson() {
        Imported map = read(JSON);

        assertThat(Reads.sentences(map)).containsExactly("2 - 3");
        assertThat(Reads.factor(map, "Damp").theme()).contains(new Theme("Housing"));
        assertThat(map.title().value()).isEqualTo("home");
        assertThat(map.placed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"L+, 0.25, +", "M-, 0.5, -", "H+, 1, +", "h-, 1, -"})
    void theOldestFilesHaveLettersForWeights(String letters, double weight, String sign) {
        Imported map = read(XML.replace("-0.63", letters));

        assertThat(Reads.sentences(map)).containsExactly("d-1 " + sign + " s-1");
        assertThat(map.links().getFirst().reading().strength().weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    -0.63 ~ 1.5 ~ home.mmp, line 10: influence must be a number from -1 to 1, or L, M or H
                    -0.63 ~ much ~ found \u201cmuch\u201d.
                    <id>s-1</id><name>Sleep</name><notes> ~ <id>z</id><notes> ~ line 10: a relationship leads to \u201cz\u201d
                    <concept><id>s-1</id> ~ <concept><id>d-1</id> ~ two concepts have the id \u201cd-1\u201d
                    <concept><id>s-1</id> ~ <concept> ~ a concept has no id
                    <mentalmodeler> ~ <svg> ~ the XML breaks off
                    <concepts> ~ <!DOCTYPE x><concepts> ~ the file has a document type
                    """)
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String sentence) {
        assertThat(refusal("home.mmp", XML.replace(right, wrong)))
                .startsWith("home.mmp")
                .contains(sentence)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    "-0.1" ~ "x" ~ home.mmp, concepts[0].relationships[0]: influence must be
                    "id": "3", "name": "Sleep", "confidence" ~ "id": "9", "confidence" ~ relationships[0]: a relationship leads to \u201c9\u201d
                    "concepts": [ ~ "concepts": 3, "else": [ ~ home.mmp, concepts: expected a list.
                    """)
    void whatIsWrongInJsonIsSaidWithItsPlace(String right, String wrong, String sentence) {
        assertThat(refusal("home.mmp", JSON.replace(right, wrong))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg/>", "<mentalmodeler/>", "{}", "[]", "concepts"})
    void somethingElseIsRefused(String text) {
        assertThat(refusal("home.mmp", text)).startsWith("home.mmp").doesNotContain("\n");
    }

    private static Imported read(String text) {
        return imported(MapFiles.read(MapFile.ofText("home.mmp", text)));
    }
}
