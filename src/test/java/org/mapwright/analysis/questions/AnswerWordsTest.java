package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.analysis.questions.Room.factors;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.questions.ReadOut.Run;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Vote;

class AnswerWordsTest {

    private static final String SUPPORT = "Peer support --> Isolation; Peer support --> Parental stress;"
            + " Peer support -+> Asking for help early; Parental stress --> Sleep; Isolation --> Caregiving;"
            + " Caregiving -+> Infant wellbeing";

    @Test
    void oneChangeIsReadOutWithWhatItReaches() {
        Room room = Room.of(SUPPORT).kind(FactorKind.OUTCOME, "Infant wellbeing");
        ReadOut said = AnswerWords.say(room.ask(Question.ONE_CHANGE, "Peer support"), room.map());

        assertThat(said.text())
                .isEqualTo(
                        "In our drawing, more peer support leads to less isolation and less parental stress, and more"
                                + " asking for help early. From there it reaches sleep, caregiving and infant wellbeing.");
        assertThat(said.strong())
                .containsExactly(
                        "peer support", "isolation", "parental stress", "asking for help early", "infant wellbeing");
        assertThat(said.runs()).startsWith(new Run("In our drawing, more ", false), new Run("peer support", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What can we change?
                "ONE_CHANGE | a -+> b | a | In our drawing, more a leads to more b.",
                "ONE_CHANGE | b -+> a | a | In our drawing, a leads to nothing else.",
                "ONE_CHANGE | a -+> b; a --> c | a | In our drawing, more a leads to more b and less c.",
                "ONE_CHANGE | a -?> b; a -+> c | a | In our drawing, more a leads to more c, and moves b one way or the"
                        + " other. B could go either way, because of the link a to b.",
                "ONE_CHANGE | a -+> b; a -+> c; a -+> d; a -?> e; a -+> f | a | In our drawing, more a leads to more b,"
                        + " more c and more d, and touches 2 more. E could go either way, because of the link a to e.",
                "ONE_CHANGE | a -+> b -+> z; a -+> c --> z | a | In our drawing, more a leads to more b and more c. From"
                        + " there it reaches z. Z could go either way, because of the links b to z and c to z.",
                "ONE_CHANGE | a -+> b -?> c -+> d | a | In our drawing, more a leads to more b. From there it reaches c"
                        + " and d. C could go either way, because of the link b to c. So could 1 more.",
                "ALL_CHANGES | a -+> s; b -+> s; b --> t | a,b | In our drawing, more a and more b lead to more s and less"
                        + " t. 1 of these 2 factors is reached from both.",
                "ALL_CHANGES | a -+> s; b --> s -+> t | a,b | In our drawing, more a and more b move s one way or the other."
                        + " From there they reach t. S could go either way, because they pull it different ways. So could 1"
                        + " more. 2 of these 2 factors are reached from both.",
                "SHARED_EFFECTS | a -+> s; b -+> s --> t; b -+> u | a,b | In our drawing, more a and more b both lead to"
                        + " more s and less t.",
                "SHARED_EFFECTS | a -+> s; b -+> t | a,b | Nothing in the drawing is reached from both a and b.",
                "SHARED_EFFECTS | a -+> s; b -+> s; c -+> s -+> t -+> u; s -+> v; v -+> w | a,b,c | In our drawing, more a,"
                        + " more b and more c all lead to more s, more t and more v. They also share u and w.",
                // What matters most?
                "FEEDS_OUTCOME | x -+> z; y --> z; v -+> y; w -+> v | z | In our drawing, more x and less y lead to more z."
                        + " Further back stand v and w.",
                "FEEDS_OUTCOME | x -?> z | z | In our drawing, x moves z one way or the other. X could push either way,"
                        + " because of the link x to z.",
                "FEEDS_OUTCOME | x -+> z; y -?> z; w -+> x | z | In our drawing, more x leads to more z, and y moves it one"
                        + " way or the other. Further back stands w. Y could push either way, because of the link y to z.",
                "FEEDS_OUTCOME | z -+> x | z | Nothing in the drawing leads to z.",
                "FEEDS_ANY_OUTCOME | x -+> y; v -+> z; v -+> y | y,z | In our drawing, more x and more v lead to more y or"
                        + " more z. 1 of these 2 factors leads to both.",
                "SHARED_LEVERS | x -+> y; x -+> z; v -+> z | y,z | In our drawing, more x leads to more y and more z at"
                        + " once.",
                "SHARED_LEVERS | x -+> y; x --> z | y,z | In our drawing, x moves y and z at once one way or the other. X"
                        + " could push either way, because it moves them different ways.",
                "SHARED_LEVERS | x -+> y; v -+> z | y,z | Nothing in the drawing leads to both y and z.",
                "AROUND_OUTCOME | a -+> z; b --> z; z -+> c; d -+> a | z | In our drawing, z is moved by a and b and moves c."
                        + " 1 more stands within 2 steps.",
                "AROUND_OUTCOME | a -+> b; z | z | Nothing in the drawing is linked with z.",
                "TRADE_OFFS | y -+> m --> z | y,z | In our drawing, more y leads to less z. If both are wanted, they pull"
                        + " apart: more of one leads to less of the other.",
                "TRADE_OFFS | y -+> z; z --> v | y,z,v | In our drawing, more z leads to less v, more y leads to less v, and"
                        + " more y leads to more z. Of these 3 pairs, 2 pull apart if both are wanted: more of one leads to less of the other.",
                "TRADE_OFFS | y -?> z | y,z | In our drawing, more y could lead to more or less z.",
                "TRADE_OFFS | y; z; a -+> b | y,z | Nothing in the drawing leads from one of y and z to another.",
                "TRADE_OFFS | y -+> z | y | Choose two outcomes to compare.",
                // What is fragile?
                "COULD_KNOCK | a --> z | z | In our drawing, less a leads to more z.",
                "WOULD_FALL | y -+> a; z -+> a | y,z | In our drawing, more y and more z lead to more a."
            })
    void answersAreReadOut(Question question, String text, String starts, String expected) {
        assertThat(Room.of(text).says(question, starts.split(","))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -+> m --> z | In our drawing, more a leads to less z through m.",
                "a --> z; b -+> z; c -+> b | In our drawing, more a leads to less z by a single link. B leads onto it from"
                        + " outside.",
                "a -+> m -?> z | In our drawing, a leads to z through m, but it could go either way, because of the link m to"
                        + " z.",
                "a -+> m -+> z; a --> n --> z; h -+> m; i -+> n | In our drawing, 2 ways lead from a to z: all lead to more"
                        + " of it. The shortest goes through m. H and i lead onto them from outside.",
                "a -+> z; a --> n -+> z | In our drawing, 2 ways lead from a to z: 1 leads to more of it and 1 leads to less"
                        + " of it. The shortest is a single link.",
                "z -+> a | Nothing in the drawing leads from a to z.",
                "a -+> b -+> c -+> d -+> e -+> f -+> g -+> z"
                        + " | No way of up to 6 links leads from a to z; there is a longer one."
            })
    void aRouteIsReadOut(String text, String expected) {
        assertThat(Room.of(text)
                        .says(Asked.of(Question.ROUTE).from(factors("a")).to(factors("z"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INFLUENTIAL | a -+> b; a -+> c; a -+> d; b -+> c; b -+> d; c -+> d | In our drawing, these move most others"
                        + " directly: a (3), b (2) and c (1).",
                "INFLUENTIAL | a -+> b | In our drawing, this moves most others directly: a (1).",
                "INFLUENCED | b -+> a; c -+> a; d -+> a | In our drawing, this is pushed from most sides: a (3). Does that"
                        + " hold it steady, or knock it about?",
                "BRIDGING | a -+> b -+> c | In our drawing, the shortest ways between others pass most often through b.",
                "BRIDGING | a -+> b | In our drawing no few factors stand between the others."
            })
    void whatStandsOutIsReadOut(Question question, String text, String expected) {
        assertThat(Room.of(text).says(question)).isEqualTo(expected);
    }

    @Test
    void aStartThatIsGoneIsSaid() {
        assertThat(Room.of("a -+> b").says(Question.ONE_CHANGE, "removed"))
                .isEqualTo("What this question asks about is no longer on the map. Choose another factor.");
    }

    @Test
    void whyItStartsThereIsSaid() {
        Room room = Room.of("a -+> b; a -+> c");

        assertThat(AnswerWords.startedFrom(room.ask(Question.ONE_CHANGE)))
                .contains(
                        "Nobody has voted yet on what we can change. This starts from what has most links going out.");
        assertThat(AnswerWords.startedFrom(
                        room.voted(Aspect.IMPORTANCE, "c", Vote.HIGH).ask(Question.FEEDS_OUTCOME)))
                .contains("This starts from what most say matters.");
        assertThat(AnswerWords.startedFrom(room.ask(Question.ONE_CHANGE, "a"))).isEmpty();
        assertThat(AnswerWords.startedFrom(room.ask(Question.INFLUENTIAL)))
                .contains("This starts from what has most links going out.");
    }

    @Test
    void howItWasWorkedOutIsSaid() {
        Room room = Room.of("a -+> b -+> c; d");

        assertThat(AnswerWords.workedOut(room.ask(Question.ONE_CHANGE, "a"), room.map()))
                .isEqualTo("Everything the links lead to from there in at most 3 steps. 3 of 4 factors, 2 of 2 links.");
        assertThat(AnswerWords.workedOut(
                        room.ask(Asked.of(Question.FEEDS_OUTCOME)
                                .from(factors("c"))
                                .within(Asked.ALL)),
                        room.map()))
                .isEqualTo("Everything that leads there along the links. 3 of 4 factors, 2 of 2 links.");
        assertThat(AnswerWords.workedOut(
                        room.ask(Asked.of(Question.ROUTE).from(factors("a")).to(factors("b"))), room.map()))
                .isEqualTo("All ways of at most 6 links that pass no factor twice, and what stands up to 2 steps around"
                        + " them. 3 of 4 factors, 2 of 2 links.");
    }

    @Test
    void aLabelIsNeverTakenForMarks() {
        ReadOut said = ReadOut.of("x " + ReadOut.bold("a\uE001b <b>") + " y");

        assertThat(said.runs()).isEqualTo(List.of(new Run("x ", false), new Run("ab <b>", true), new Run(" y", false)));
    }
}
