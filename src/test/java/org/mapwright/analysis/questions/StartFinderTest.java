package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.analysis.questions.Room.factors;
import static org.mapwright.map.Aspect.CONTROLLABILITY;
import static org.mapwright.map.Aspect.IMPORTANCE;
import static org.mapwright.map.Aspect.VULNERABILITY;
import static org.mapwright.map.Vote.HIGH;
import static org.mapwright.map.Vote.LOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.questions.Starts.Grounds;
import org.mapwright.map.FactorKind;

class StartFinderTest {

    private static final Room BARE = Room.of("a -+> b; a -+> c; b -+> c; d -+> c; c -+> e");

    @Test
    void whatMostVoteForGoesFirstAndTheMostVotesFirstOfAll() {
        Room room = BARE.kind(FactorKind.INTERVENTION, "d")
                .voted(CONTROLLABILITY, "b", HIGH)
                .voted(CONTROLLABILITY, "e", HIGH, HIGH, LOW)
                .voted(CONTROLLABILITY, "a", LOW, LOW, HIGH);

        assertThat(suggested(room, Question.ALL_CHANGES))
                .isEqualTo(new Starts(factors("e", "b"), Grounds.VOTED, false));
        assertThat(room.ask(Question.ONE_CHANGE).starts().factors()).isEqualTo(factors("e"));
        assertThat(suggested(room, Question.ROUTE)).isEqualTo(new Starts(factors("d"), Grounds.KIND, false));
    }

    @Test
    void whereNobodyVotedKindsAndTheFocalFactorSay() {
        Room room = BARE.kind(FactorKind.INTERVENTION, "a", "d")
                .kind(FactorKind.OUTCOME, "c", "e")
                .focal("b");

        assertThat(suggested(room, Question.ALL_CHANGES)).isEqualTo(new Starts(factors("a", "d"), Grounds.KIND, true));
        assertThat(suggested(room, Question.FEEDS_ANY_OUTCOME))
                .isEqualTo(new Starts(factors("b", "c", "e"), Grounds.FOCAL, true));
        assertThat(room.ask(Question.FEEDS_OUTCOME).starts().factors()).isEqualTo(factors("b"));
        assertThat(suggested(BARE.kind(FactorKind.OUTCOME, "e", "c"), Question.SHARED_LEVERS))
                .isEqualTo(new Starts(factors("c", "e"), Grounds.KIND, true));
    }

    @Test
    void whereNobodySaidAnythingTheDrawingSuggests() {
        assertThat(suggested(BARE, Question.ONE_CHANGE))
                .isEqualTo(new Starts(factors("a", "b", "c"), Grounds.DRAWING, true));
        assertThat(suggested(BARE, Question.FEEDS_OUTCOME))
                .isEqualTo(new Starts(factors("c", "b", "e"), Grounds.DRAWING, true));
        assertThat(suggested(BARE, Question.WOULD_FALL).factors()).isEqualTo(factors("c", "b", "e"));
    }

    @Test
    void oneVoteForAnOutcomeIsTooFewToLookForTradeOffs() {
        Room room = BARE.kind(FactorKind.OUTCOME, "c", "e").voted(IMPORTANCE, "b", HIGH);

        assertThat(suggested(room, Question.FEEDS_OUTCOME).factors()).isEqualTo(factors("b"));
        assertThat(suggested(room, Question.TRADE_OFFS)).isEqualTo(new Starts(factors("c", "e"), Grounds.KIND, false));
    }

    @Test
    void votesOnOneAspectSayNothingOfAnother() {
        Room room = BARE.voted(VULNERABILITY, "d", HIGH);

        assertThat(suggested(room, Question.WOULD_FALL)).isEqualTo(new Starts(factors("d"), Grounds.VOTED, false));
        assertThat(suggested(room, Question.ONE_CHANGE).nobodyVoted()).isTrue();
    }

    @Test
    void aRouteDoesNotEndWhereItBegins() {
        Room room = BARE.kind(FactorKind.INTERVENTION, "c");
        Answer answer = room.ask(Question.ROUTE);

        assertThat(answer.starts().factors()).isEqualTo(factors("c"));
        // The links suggest c, b and e as ends: c is where it begins, and it leads to e alone.
        assertThat(answer.targets().factors()).isEqualTo(factors("e"));
    }

    /** By hand: links going out 2 1 1 1 0, coming in 0 1 3 0 1; only c stands between others. */
    @ParameterizedTest
    @CsvSource({
        "INFLUENTIAL, a -+> b; a -+> c; b -+> c; d -+> c; c -+> e, 'a,b,c,d'",
        "INFLUENCED,  a -+> b; a -+> c; b -+> c; d -+> c; c -+> e, 'c,b,e'",
        "BRIDGING,    a -+> b; a -+> c; b -+> c; d -+> c; c -+> e, 'c'",
        "INFLUENTIAL, a -+> b -+> c -+> d -+> e -+> f -+> a,       ''",
        "BRIDGING,    a -+> b,                                     ''",
        "INFLUENTIAL, x -+> a; x -+> b; a -+> b -+> c -+> d -+> e -+> f -+> x, 'x'"
    })
    void ofManyThatScoreAlikeNoneIsPicked(Question question, String text, String expected) {
        assertThat(suggested(Room.of(text), question).factors())
                .isEqualTo(expected.isEmpty() ? factors() : factors(expected.split(",")));
    }

    private static Starts suggested(Room room, Question question) {
        return StartFinder.suggested(room.map(), question, Termination.NEVER);
    }
}
