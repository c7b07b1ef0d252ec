package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mapwright.analysis.questions.Room.factors;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.analysis.questions.Answer.Finding;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** Parts of small drawings, by hand. */
class QuestionsTest {

    private static final String DRAWING = "a -+> b -+> c -+> d -+> e; x -+> c; c --> a; e -+> y";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE_CHANGE        | a   | 1 | a b         | a>b",
                "ONE_CHANGE        | a   | 2 | a b c       | a>b b>c",
                "ONE_CHANGE        | a   | 3 | a b c d     | a>b b>c c>d c>a",
                "ALL_CHANGES       | a,x | 1 | a b c x     | a>b x>c",
                "SHARED_EFFECTS    | a,x | 1 |             | ",
                "SHARED_EFFECTS    | a,x | 2 | a c         | ",
                "SHARED_EFFECTS    | a,x | 3 | a b c d     | a>b c>d c>a",
                "FEEDS_OUTCOME     | d   | 2 | b c d x     | b>c c>d x>c",
                "FEEDS_ANY_OUTCOME | b,y | 1 | a b e y     | a>b e>y",
                "SHARED_LEVERS     | d,b | 2 | b c         | ",
                "SHARED_LEVERS     | d,b | 3 | a b c x     | a>b b>c x>c",
                "AROUND_OUTCOME    | d   | 1 | c d e       | c>d d>e",
                "AROUND_OUTCOME    | b   | 1 | a b c       | a>b b>c c>a",
                "AROUND_OUTCOME    | x   | 2 | a b c d x   | a>b b>c c>d x>c c>a",
                "COULD_KNOCK       | e   | 1 | d e         | d>e",
                "WOULD_FALL        | d,x | 1 | c d e x     | d>e x>c"
            })
    void thePartIsBuiltFromItsStarts(
            Question question, String starts, int steps, @Nullable String factors, @Nullable String links) {
        Room room = Room.of(DRAWING);
        Answer answer =
                room.ask(Asked.of(question).from(factors(starts.split(","))).within(steps));

        assertThat(answer.factorIds()).containsExactlyInAnyOrderElementsOf(named(factors));
        assertThat(answer.links()).containsExactlyInAnyOrderElementsOf(linked(room.map(), links));
    }

    @Test
    void allStepsGoAsFarAsTheLinksLead() {
        Answer answer = Room.of(DRAWING)
                .ask(Asked.of(Question.ONE_CHANGE).from(factors("a")).within(Asked.ALL));

        assertThat(answer.factors())
                .extracting(Reached::factor, Reached::steps)
                .containsExactly(
                        tuple(factor("a"), 0),
                        tuple(factor("b"), 1),
                        tuple(factor("c"), 2),
                        tuple(factor("d"), 3),
                        tuple(factor("e"), 4),
                        tuple(factor("y"), 5));
    }

    @Test
    void eachFactorKnowsHowManyStartsLeadToIt() {
        Answer answer = Room.of("a -+> s; b -+> s; b -+> t").ask(Question.ALL_CHANGES, "a", "b");

        assertThat(answer.others()).extracting(Reached::starts).containsExactly(2, 1);
        assertThat(answer.others()).extracting(Reached::factor).containsExactlyElementsOf(factors("s", "t"));
    }

    @Test
    void aRouteShowsItsPathsAndWhatStandsAround() {
        Room room = Room.of("act -+> m -+> goal; h -+> m; i -+> h; j -+> i; goal -+> k; far -+> j");
        Asked asked = Asked.of(Question.ROUTE).from(factors("act")).to(factors("goal"));

        Answer two = room.ask(asked);
        assertThat(two.factorIds()).containsExactlyElementsOf(factors("act", "m", "goal", "h", "k", "i"));
        assertThat(two.factors()).extracting(Reached::steps).containsExactly(0, 1, 2, 1, 1, 2);
        assertThat(two.links()).hasSize(5);
        assertThat(two.paths().orElseThrow().paths()).hasSize(1);

        Answer bare = room.ask(asked.around(0));
        assertThat(bare.factorIds()).containsExactlyElementsOf(factors("act", "m", "goal"));
        assertThat(bare.links()).hasSize(2);
    }

    @Test
    void tradeOffsAreThePathsBetweenOutcomesBothWays() {
        Room room = Room.of("sleep --> stress -+> x -+> sleep; stress -+> alone");
        Answer answer = room.ask(Question.TRADE_OFFS, "sleep", "stress");

        assertThat(answer.paths().orElseThrow().paths()).hasSize(2);
        assertThat(answer.factorIds()).containsExactlyInAnyOrderElementsOf(factors("sleep", "stress", "x"));
        assertThat(answer.links()).hasSize(3);
    }

    @Test
    void whatIsAskedOfAllStartsIsAskedOfTheFirstThatShareAnything() {
        Room two = Room.of("c -+> t; a -+> s; b -+> s").kind(FactorKind.INTERVENTION, "a", "b", "c");
        Answer shared = two.ask(Question.SHARED_EFFECTS);
        assertThat(shared.starts().factors()).isEqualTo(factors("a", "b"));
        assertThat(shared.others()).extracting(Reached::factor).isEqualTo(factors("s"));

        Room none = Room.of("a -+> s; b -+> t; c -+> u").kind(FactorKind.INTERVENTION, "a", "b", "c");
        assertThat(none.ask(Question.SHARED_EFFECTS).starts().factors()).isEqualTo(factors("a", "b", "c"));
        assertThat(none.ask(Question.SHARED_EFFECTS).finding()).isEqualTo(Finding.NOTHING);
        assertThat(two.ask(Question.SHARED_EFFECTS, "a", "b", "c").finding())
                .as("what somebody chose stays")
                .isEqualTo(Finding.NOTHING);
    }

    @Test
    void aRouteEndsWhereAWayLeadsIfTheMapMayChoose() {
        Room room = Room.of("other -+> away; act -+> x -+> goal")
                .kind(FactorKind.INTERVENTION, "act")
                .kind(FactorKind.OUTCOME, "away", "goal");

        assertThat(room.ask(Question.ROUTE).targets().factors()).isEqualTo(factors("goal"));
        assertThat(room.ask(Asked.of(Question.ROUTE).within(1)).targets().factors())
                .isEqualTo(factors("away"));
    }

    @Test
    void aMergedFactorIsWhatItWasMergedInto() {
        SystemMap map = Room.of("a -+> b").map();
        SystemMap merged = new SystemMap(
                map.id(),
                map.title(),
                map.place(),
                map.seq(),
                map.focal(),
                map.factors(),
                map.links(),
                map.positions(),
                Map.of(factor("old"), factor("a")));

        assertThat(new Room(merged).ask(Question.ONE_CHANGE, "old").starts().factors())
                .isEqualTo(factors("a"));
    }

    @Test
    void aPathLongerThanAskedForIsToldFromNone() {
        Asked asked = Asked.of(Question.ROUTE).from(factors("a"));

        assertThat(Room.of(DRAWING).ask(asked.to(factors("y")).within(4)).finding())
                .isEqualTo(Finding.TOO_FAR);
        assertThat(Room.of(DRAWING).ask(asked.to(factors("y")).within(5)).finding())
                .isEqualTo(Finding.FOUND);
        assertThat(Room.of(DRAWING).ask(asked.to(factors("x"))).finding()).isEqualTo(Finding.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionCanBeCalledOffOrAnswered(Question question) {
        SystemMap map = Room.of(DRAWING).map();
        if (question == Question.ONE_CHANGE || question == Question.BRIDGING || question == Question.ROUTE) {
            assertThatThrownBy(() -> Questions.answer(map, Asked.of(question), () -> true))
                    .isInstanceOf(CancellationException.class);
        }
        Answer answer = new Room(map).ask(question);
        assertThat(answer.asked()).isEqualTo(Asked.of(question));
        assertThat(answer.seq()).isEqualTo(1);
        assertThat(answer.factorIds())
                .containsAll(answer.links().stream()
                        .map(link -> map.link(link).orElseThrow())
                        .flatMap(link -> Stream.of(link.cause(), link.effect()))
                        .toList());
    }

    @Test
    void whatIsAskedCannotBeWrong() {
        assertThatThrownBy(() -> Asked.of(Question.ONE_CHANGE).within(0)).hasMessageContaining("ONE_CHANGE, 0");
        assertThatThrownBy(() -> Asked.of(Question.ROUTE).within(13)).hasMessageContaining("13");
        assertThatThrownBy(() -> Asked.of(Question.ROUTE).around(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Asked.of(Question.ONE_CHANGE).from(factors("a", "b")))
                .hasMessageContaining("2");
        assertThatThrownBy(() -> Asked.of(Question.BRIDGING).from(factors("a"))).hasMessageContaining("BRIDGING");
    }

    @Test
    void theCatalogueHasFourteenQuestionsInFourGroups() {
        assertThat(Question.values())
                .extracting(Question::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(Stream.of(QuestionGroup.values())
                        .map(group -> Stream.of(Question.values())
                                .filter(question -> question.group() == group)
                                .count()))
                .containsExactly(4L, 5L, 2L, 3L);
        assertThat(Stream.of(Question.values()).map(QuestionWords::title))
                .doesNotHaveDuplicates()
                .allMatch(title -> title.endsWith("?"));
        assertThat(Stream.of(QuestionGroup.values()).map(QuestionWords::title)).hasSize(4);
    }

    private static List<FactorId> named(@Nullable String factors) {
        return factors == null ? List.of() : factors(factors.split(" "));
    }

    private static List<LinkId> linked(SystemMap map, @Nullable String links) {
        return Optional.ofNullable(links).stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(link -> link.split(">"))
                .map(ends ->
                        map.link(factor(ends[0]), factor(ends[1])).orElseThrow().id())
                .toList();
    }
}
