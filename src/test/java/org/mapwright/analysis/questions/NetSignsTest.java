package org.mapwright.analysis.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs over all shortest ways, by hand. */
class NetSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -+> b -+> z                             | MORE  | ",
                "a --> b -+> z                             | LESS  | ",
                "a --> b --> z                             | MORE  | ",
                "a -+> b -+> z; a -+> c -+> z              | MORE  | ",
                "a -+> b -+> z; a --> c -+> z              | MIXED | b>z c>z",
                "a --> b -+> z; a -+> c -+> z              | MIXED | c>z b>z",
                "a -+> b -?> z                             | OPEN  | b>z",
                "a -?> b -?> z                             | OPEN  | a>b",
                "a -+> b -+> z; a -?> c -+> z              | OPEN  | a>c",
                "a -+> b -+> z; a --> c -+> z; a -?> d -+> z    | MIXED | b>z c>z",
                "a -+> b -+> y; a --> c -+> y; y --> z     | MIXED | b>y c>y",
                "a -+> b -+> y; a --> c -+> y; y -?> z     | OPEN  | y>z",
                "a -+> z; a -+> b --> z                    | MORE  | ",
                "a -+> b -+> y; a -?> c -+> y; y -+> z; a --> d -+> x -+> z | MIXED | y>z x>z"
            })
    void theSignIsThatOfAllShortestWays(String text, NetSign sign, @Nullable String deciding) {
        Room room = Room.of(text);
        Net net = net(room.ask(Asked.of(Question.ONE_CHANGE).from(Room.factors("a"))), "z");

        assertThat(net.sign()).isEqualTo(sign);
        assertThat(net.deciding().stream()
                        .map(id -> room.map().link(id).orElseThrow())
                        .map(link -> link.cause() + ">" + link.effect())
                        .toList())
                .isEqualTo(deciding == null ? List.of() : List.of(deciding.split(" ")));
    }

    @Test
    void upstreamItIsWhatMoreOfTheFactorDoesToTheStart() {
        Answer answer = Room.of("a --> b --> z; c -+> b").ask(Question.FEEDS_OUTCOME, "z");

        assertThat(net(answer, "b").sign()).isEqualTo(NetSign.LESS);
        assertThat(net(answer, "a").sign()).isEqualTo(NetSign.MORE);
        assertThat(net(answer, "c").sign()).isEqualTo(NetSign.LESS);
    }

    @ParameterizedTest
    @CsvSource({"a -+> z; b -+> z, MORE", "a -+> z; b --> z, MIXED", "a -+> z; b -?> z, OPEN", "a --> z; b -+> c, LESS"
    })
    void severalStartsComeToOneSignOrPullDifferentWays(String text, NetSign sign) {
        Net net = net(Room.of(text).ask(Question.ALL_CHANGES, "a", "b"), "z");

        assertThat(net.sign()).isEqualTo(sign);
        assertThat(net.deciding()).hasSize(sign == NetSign.OPEN ? 1 : 0);
    }

    @Test
    void aStartHasNoSign() {
        assertThat(Room.of("a -+> b -+> a").ask(Question.ALL_CHANGES, "a", "b").factors())
                .allMatch(reached -> reached.net().isEmpty());
    }

    private static Net net(Answer answer, String label) {
        return answer.factors().stream()
                .filter(reached -> reached.factor().equals(factor(label)))
                .findFirst()
                .orElseThrow()
                .net()
                .orElseThrow();
    }
}
