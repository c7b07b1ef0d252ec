package org.mapwright.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mapwright.exchange.Reads.csv;
import static org.mapwright.exchange.Reads.factor;
import static org.mapwright.exchange.Reads.labels;
import static org.mapwright.exchange.Reads.link;
import static org.mapwright.exchange.Reads.refusal;
import static org.mapwright.exchange.Reads.sentences;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Polarity;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;

class CsvMapTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cause,effect,polarity\nDebt,Stress,+\n",
                "Effect,SIGN,Cause\nStress,positive,Debt\n",
                " from ; to ; sign \nDebt;Stress;1\n",
                "target\tsource\tpolarity\nStress\tDebt\t+1\n"
            })
    void headersMayHaveAnyNameOrderCaseAndDelimiter(String text) {
        assertThat(sentences(csv(text))).containsExactly("Debt + Stress");
    }

    @ParameterizedTest
    @CsvSource({
        "+,,,POSITIVE,0.6666666666666666",
        "-,1,,NEGATIVE,0.3333333333333333",
        "?,3,,UNCERTAIN,1",
        ",,-0.25,NEGATIVE,0.25",
        ",,0.7,POSITIVE,0.7",
        "+,,-0.5,POSITIVE,0.5",
        "?,,-0.5,UNCERTAIN,0.5",
        ",2,,UNCERTAIN,0.6666666666666666",
        "-,3,0.11,NEGATIVE,0.11",
        "falls,weak,,NEGATIVE,0.3333333333333333",
        "-1.0,2.0,,NEGATIVE,0.6666666666666666"
    })
    void aSignDecidesAndAWeightIsKeptExactly(
            @Nullable String sign,
            @Nullable String strength,
            @Nullable String weight,
            Polarity polarity,
            double expected) {
        String row = "a,b," + or(sign) + "," + or(strength) + "," + or(weight);

        Stance stance = onlyStance(csv("cause,effect,polarity,strength,weight\n" + row));

        assertThat(stance.polarity()).isEqualTo(polarity);
        assertThat(stance.strength().weight()).isEqualTo(expected);
    }

    private static String or(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static Stance onlyStance(Imported map) {
        return map.links().getFirst().claims().getFirst().stance();
    }

    @Test
    void whatIsNotStatedIsTakenAsUsualAndCounted() {
        Imported map = csv("cause,effect\na,b\nb,c\n");

        assertThat(onlyStance(map))
                .extracting(Stance::polarity, Stance::strength, Stance::certainty, Stance::delay)
                .containsExactly(Polarity.UNCERTAIN, Strength.CLEARLY, Certainty.FAIRLY_SURE, Delay.NONE);
        assertThat(map.report().warnings())
                .containsExactly(
                        "2 links do not say rises or falls; taken as \"it depends\"",
                        "2 links state no strength; taken as 2 of 3",
                        "2 links state no certainty; taken as 2 of 3",
                        "2 links state no delay; taken as none");
    }

    @Test
    void certaintyAndDelayAreReadWhereTheyStand() {
        Stance stance = onlyStance(csv("cause,effect,polarity,certainty,delay\na,b,+,3,long\n"));

        assertThat(stance.certainty()).isEqualTo(Certainty.SURE);
        assertThat(stance.delay()).isEqualTo(Delay.LONG);
    }

    @Test
    void aZeroInfluenceIsNoLinkButBothFactorsStay() {
        Imported map = csv("cause,effect,polarity,weight\na,b,,0\nc,d,0,\ne,f,+,0.5\n");

        assertThat(labels(map)).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(sentences(map)).containsExactly("e + f");
        assertThat(map.report().cases(FindingKind.NO_INFLUENCE)).containsExactly("a -> b", "c -> d");
    }

    @Test
    void parallelRowsBecomeClaimsOnOneLinkAndAreReported() {
        Imported map = csv("cause,effect,polarity\nPoverty,Stress,+\nPoverty,Stress,-\nStress,Poverty,+\n");

        assertThat(map.links()).hasSize(2);
        assertThat(link(map, "Poverty", "Stress").claims())
                .extracting(c -> c.by().id().value(), c -> c.polarity())
                .containsExactly(tuple("file-1", Polarity.POSITIVE), tuple("file-2", Polarity.NEGATIVE));
        assertThat(map.report().warnings()).contains("parallel link: Poverty -> Stress (2 rows)");
    }

    @Test
    void aLinkFromAFactorToItselfIsReportedLeftOutAndKeptAside() {
        Imported map = csv("cause,effect,weight\nStress,Stress,0.4\nStress,Sleep,-1\n");

        assertThat(map.links()).hasSize(1);
        assertThat(map.selfLinks())
                .extracting(s -> s.stance().strength().weight())
                .containsExactly(0.4);
        assertThat(map.report().warnings()).contains("self-link left out: Stress -> Stress");
    }

    @Test
    void furtherColumnsAreKeptAsNotes() {
        Imported map = csv("cause,effect,Heard at,page\na,b,Govan,12\n", "label,area\na,north\n");

        assertThat(onlyStance(map).rationale().text()).isEqualTo("Heard at: Govan\npage: 12");
        assertThat(factor(map, "a").note().text()).isEqualTo("area: north");
        assertThat(map.report().count(FindingKind.KEPT_AS_NOTE)).isEqualTo(3);
    }

    @Test
    void quotedCellsMayHoldDelimitersAndLineBreaks() {
        Imported map = csv("cause,effect,note\n\"Damp,\nmouldy homes\",Stress,\"first\nsecond\"\n");

        assertThat(labels(map)).containsExactly("Damp, mouldy homes", "Stress");
        assertThat(onlyStance(map).rationale().text()).isEqualTo("note: first\nsecond");
        assertThat(map.report().cases(FindingKind.LABEL_ONE_LINE)).containsExactly("Damp, mouldy homes");
    }

    @Test
    void namesThatDifferInWhiteSpaceAreOneFactorAndInCapitalsTwo() {
        Imported map = csv("cause,effect\nLow  income,Stress\n Low income,stress\n");

        assertThat(labels(map)).containsExactly("Low income", "Stress", "stress");
        assertThat(map.report().cases(FindingKind.LABELS_ALIKE)).containsExactly("Stress / stress");
    }

    @Test
    void theSameFileGivesTheSameIds() {
        String text = "cause,effect\na,b\nb,c\n";

        assertThat(csv(text)).isEqualTo(csv(text));
        assertThat(csv(text).factors()).extracting(p -> p.factor().id().value()).containsExactly("f1", "f2", "f3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cause,effect,polarity@a,b,sideways | line 2: polarity must be +, - or ?
                    cause,effect,weight@a,b,1.5 | line 2: weight must be a number from -1 to 1; found \u201c1.5\u201d.
                    cause,effect,weight@a,b,0.5@a,c,much | line 3: weight must be a number
                    cause,effect,strength@a,b,4 | line 2: strength must be 1, 2 or 3; found \u201c4\u201d.
                    cause,effect,certainty@a,b,9 | line 2: certainty must be 1, 2 or 3
                    cause,effect,delay@"a@b",c,none@a,b,weeks | line 4: delay must be none, short or long
                    cause,effect@a, | line 2: the effect is empty
                    cause,effect@a,b,c | line 2: the row has 3 cells but the table has 2 columns
                    cause,effect@a,b@"c,d | line 3: a quoted cell that begins here does not end
                    name,size@a,3 | the first line must name the columns cause and effect
                    cause,effect | there is a line of column names but no row below it
                    """)
    void whatCannotBeReadIsSaidInOneSentence(String text, String sentence) {
        assertThat(refusal("links.csv", text.strip().replace('@', '\n')))
                .startsWith("links.csv")
                .contains(sentence.strip())
                .doesNotContain("\n");
    }
}
