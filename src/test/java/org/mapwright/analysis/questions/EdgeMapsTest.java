package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.questions.Answer.Finding;

/** Every question has an answer on every map. */
class EdgeMapsTest {

    private static Room large = Room.of("");

    @BeforeAll
    static void drawALargeMap() {
        large = Room.of(Analysed.random(new Random(20260401), 2_000, 0.0015));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void withoutLinksPeopleAreAskedToDraw(Question question) {
        assertThat(Room.of("").says(question)).isEqualTo("Draw a few links first, then ask.");
        assertThat(Room.of("a").says(question)).isEqualTo("Draw a few links first, then ask.");
        assertThat(Room.of("a; b; c").ask(question).finding()).isEqualTo(Finding.NO_LINKS);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void openLinksPartsAndLoopsGiveASentence(Question question) {
        for (String text : new String[] {
            "a -?> b -?> c; a -?> c",
            "a -+> b; c -+> d; e",
            "a -+> b -+> a",
            "a -+> b",
            Analysed.random(new Random(1), 12, 1)
        }) {
            Room room = Room.of(text);
            String said = room.says(question);
            assertThat(said)
                    .as(text)
                    .endsWith(said.contains("Does that") ? "?" : ".")
                    .doesNotContain("NaN", "{", "  ");
            assertThat(Character.isUpperCase(said.charAt(0))).as(said).isTrue();
        }
    }

    @Test
    void aCompleteGraphIsBoundedAndSaysSo() {
        Room room = Room.of(Analysed.random(new Random(0), 12, 1));
        Asked asked = Asked.of(Question.ROUTE).from(Room.factors("f0")).to(Room.factors("f7"));

        assertThat(room.ask(asked).complete()).isFalse();
        assertThat(room.says(asked)).endsWith("These are the 200 shortest; there are more. Complete up to 3 links.");
        // Six pairs have 6 paths of one link, 60 of two and 540 of three.
        assertThat(room.says(Question.TRADE_OFFS)).endsWith("there are more. Complete up to 2 links.");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void twoThousandFactorsAreAnswered(Question question) {
        Answer answer = large.ask(question);

        assertThat(answer.finding()).isNotIn(Finding.NO_LINKS, Finding.GONE);
        assertThat(AnswerWords.say(answer, large.map()).text()).isNotBlank();
    }
}
