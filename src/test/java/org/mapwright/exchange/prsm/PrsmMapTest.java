package org.mapwright.exchange.prsm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapwright.exchange.Reads.imported;
import static org.mapwright.exchange.Reads.packed;
import static org.mapwright.exchange.Reads.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.LineLook;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.exchange.StyleQuestion;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;

/** The files were drawn for this test in the form that PRSM saves; the packed one is the same, packed by lz-string. */
class PrsmMapTest {

    private static final String PLAIN = new String(packed("sleep.prsm").bytes(), StandardCharsets.UTF_8).substring(1);

    @Test
    void aPackedFileSaysTheSameAsAPlainOne() {
        Imported plain = read(StyleAnswers.NONE);
        Imported unpacked = imported(MapFiles.read(
                new MapFile("sleep.prsm", packed("sleep-packed.prsm").bytes())));

        assertThat(unpacked).isEqualTo(plain);
    }

    @Test
    void labelsNotesAndPlacesComeAcross() {
        Imported map = read(StyleAnswers.NONE);

        assertThat(map.title().value()).isEqualTo("Sleep at home (illustrative)");
        assertThat(Reads.labels(map)).containsExactly("Kinship support", "Sleep at home", "Parental stress", "Debt");
        assertThat(Reads.factor(map, "Kinship support").note().text())
                .isEqualTo("Aunts and grannies\ntold by: parents");
        assertThat(map.factors().getFirst().at()).isEqualTo(new Position(-100, 40.5));
        assertThat(Reads.link(map, "Parental stress", "Sleep at home")
                        .claims()
                        .getFirst()
                        .stance()
                        .rationale()
                        .text())
                .isEqualTo("nights");
    }

    @Test
    void whatLinesMeanIsGuessedFromTheirColoursAndSaid() {
        Imported map = read(StyleAnswers.NONE);

        assertThat(Reads.sentences(map)).containsExactly("n1 + n2", "n3 - n2", "n1 ? n3", "n4 ? n3", "n4 - n1");
        assertThat(map.report().cases(FindingKind.SIGN_GUESSED))
                .containsExactly("red (2 links): falls", "green (1 link): rises", "grey dashed (1 link): it depends");
        assertThat(map.report().count(FindingKind.SIGN_NOT_STATED)).isEqualTo(1);
    }

    @Test
    void eachLookIsAskedAboutOnceWithALinkThatIsDrawnLikeThat() {
        List<StyleQuestion> questions = read(StyleAnswers.NONE).questions();

        assertThat(questions).hasSize(4);
        assertThat(questions)
                .filteredOn(q -> q.look().words().equals("black"))
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.cause()).isEqualTo("Debt");
                    assertThat(q.effect()).isEqualTo("Parental stress");
                    assertThat(q.answer()).isEmpty();
                });
    }

    @Test
    void anAnswerGoesBeforeAGuess() {
        Imported map = read(StyleAnswers.parse("Red=+, black=-, grey dashed=-"));

        assertThat(Reads.sentences(map)).containsExactly("n1 + n2", "n3 + n2", "n1 - n3", "n4 - n3", "n4 + n1");
        assertThat(map.report().cases(FindingKind.SIGN_GUESSED)).containsExactly("green (1 link): rises");
        assertThat(map.questions()).filteredOn(StyleQuestion::guessed).hasSize(1);
    }

    @Test
    void anAnswerThatIsAboutNothingIsKnown() {
        List<StyleQuestion> questions = read(StyleAnswers.NONE).questions();

        assertThat(StyleAnswers.parse("Blue=+,red=-").beside(questions)).containsExactly("blue");
    }

    @Test
    void stylesOfFactorsAreKindsOrThemes() {
        Imported map = read(StyleAnswers.NONE);

        assertThat(Reads.factor(map, "Sleep at home").kind()).isEqualTo(FactorKind.OUTCOME);
        assertThat(Reads.factor(map, "Sleep at home").tags()).containsExactly(new Tag("Outcomes"));
        assertThat(Reads.factor(map, "Debt").theme()).contains(new Theme("Money matters"));
        assertThat(Reads.factor(map, "Parental stress").theme()).isEqualTo(Optional.empty());
        assertThat(map.report().cases(FindingKind.KIND_FROM_STYLE)).containsExactly("Outcomes (1 factor)");
        assertThat(map.report().cases(FindingKind.THEME_FROM_STYLE)).containsExactly("Money matters (1 factor)");
    }

    @Test
    void whatStaysBehindIsNamed() {
        LossReport report = read(StyleAnswers.NONE).report();

        assertThat(report.count(FindingKind.BACKGROUND)).isEqualTo(2);
        assertThat(report.count(FindingKind.HISTORY_LEFT)).isEqualTo(1);
        assertThat(report.count(FindingKind.THUMBS)).isEqualTo(2);
        assertThat(report.cases(FindingKind.LOOSE_END)).containsExactly("e6");
        assertThat(report.count(FindingKind.ABOUT_FILE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "from": {"enabled": true} | n2 + n1
                    "to": {"enabled": true}, "from": {"enabled": true} | n1 + n2, n2 + n1
                    "to": {"enabled": false} | n1 + n2
                    """)
    void arrowheadsSayWhichWayALinkGoes(String arrows, String sentences) {
        String file = PLAIN.replace("\"id\": \"e1\",", "\"id\": \"e1\", \"arrows\": {" + arrows + "},");

        assertThat(String.join(", ", Reads.sentences(imported(MapFiles.read(MapFile.ofText("sleep.prsm", file))))))
                .startsWith(sentences);
    }

    @ParameterizedTest
    @CsvSource({"Positive,+", "Weak negative,-", "'rises, a little',+", "depends,?", "same direction,+", "opposite,-"})
    void aNameGoesBeforeAColour(String name, String sign) {
        LineLook look = new LineLook(name, "#ff0000", false);

        assertThat(StyleGuess.sign(look).map(FileWords::of)).contains(sign);
    }

    @Test
    void aNameThatCouldMeanBothIsNoGuessOfItsOwn() {
        assertThat(StyleGuess.sign(new LineLook("positive or negative", "#000000", false)))
                .isEmpty();
        assertThat(StyleGuess.sign(new LineLook("", "#0000cc", false))).contains(Polarity.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    "id": "n2" ~ "id": "n1" ~ two factors have the id \u201cn1\u201d
                    "id": "n2", ~ "x2": "n2", ~ nodes[1]: a factor has no id
                    "nodes": [ ~ "nodes": [], "boxes": [ ~ the file has no factors
                    "edges": [ ~ "edges": [[ ~ the JSON breaks off
                    """)
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String sentence) {
        int boxes = PLAIN.lastIndexOf("\"nodes\": [");
        String file = PLAIN.substring(0, boxes) + PLAIN.substring(boxes).replace(right, wrong);

        assertThat(refusal("sleep.prsm", file))
                .startsWith("sleep.prsm")
                .contains(sentence)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]", "cause,effect", "\u1be1\u083d\u420c\u0280\u5326\u38a0\u2e23"})
    void somethingElseIsRefused(String text) {
        assertThat(refusal("sleep.prsm", text)).startsWith("sleep.prsm").doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"red", "=+", "red=x", "red=0"})
    void anAnswerWithoutASignIsRefused(String answers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StyleAnswers.parse(answers))
                .withMessageContaining("Blue=+,Red=-");
    }

    private static Imported read(StyleAnswers answers) {
        return imported(MapFiles.read(MapFile.ofText("sleep.prsm", PLAIN), Optional.empty(), answers));
    }
}
