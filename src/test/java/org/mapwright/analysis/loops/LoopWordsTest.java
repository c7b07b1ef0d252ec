package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.loops.LoopSearch.Ending;
import org.mapwright.map.SystemMap;

class LoopWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stress --> Sleep --> Stress"
                        + "| More stress brings less sleep, and less sleep brings more stress: it feeds itself.",
                "Trust -+> Referrals -+> Waiting times --> Trust"
                        + "| More trust brings more referrals, more referrals brings more waiting times, and more waiting times"
                        + " brings less trust: it holds itself back.",
                "Trust -+> Asking for help -+> Referral; Referral -?> Trust"
                        + "| More trust brings more asking for help, and more asking for help brings more referral. It could go"
                        + " either way: nobody has said whether more referral brings more or less trust.",
                "Trust -+> Referral; Referral -+> Trust; Referral --> Trust"
                        + "| More trust brings more referral. It could go either way: people disagree whether more referral"
                        + " brings more or less trust.",
                "a -?> b -?> c -+> a"
                        + "| A, b and c: it could go either way, because nobody has said whether more a brings more or less b"
                        + " and nobody has said whether more b brings more or less c.",
                "a -?> b -?> c -?> d -+> a"
                        + "| A, b, c and d: it could go either way. 3 links decide; first of all, nobody has said whether more a"
                        + " brings more or less b.",
                "a -?> b -?> c -?> a | From a through b and c and back: no signs yet."
            })
    void aLoopIsToldAsAStory(String text, String story) {
        SystemMap map = map(text);

        assertThat(LoopWords.story(only(map), map)).isEqualTo(story);
    }

    @Test
    void bothAnswersAreToldWhenOneLinkDecides() {
        SystemMap map = map("Trust -+> Asking --> Fear; Fear -?> Trust");

        assertThat(LoopWords.eitherWay(only(map), map))
                .contains("If more fear brings more trust, it holds itself back; if it brings less, it feeds itself.");
        assertThat(LoopWords.eitherWay(only(map("a -?> b -?> a")), map("a -?> b -?> a")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stress --> Sleep --> Stress | Stress and sleep",
                "a -+> b -+> c -+> a         | A, b and c",
                "a -+> b -+> c -+> d -+> a   | A, b and 2 more"
            })
    void aLoopIsNamedByItsFirstFactors(String text, String name) {
        SystemMap map = map(text);

        assertThat(LoopWords.name(only(map), map)).isEqualTo(name);
    }

    @Test
    void whatWasFoundIsSaidWithWhetherItIsAll() {
        LoopSearch all = Analysed.map("a -+> b -+> a; b --> c -+> b; c -+> a").loops();

        assertThat(LoopWords.found(all))
                .isEqualTo("3 feedback loops in this drawing: 1 feeds itself and 2 hold themselves back."
                        + " Complete up to 8 links.");
        assertThat(LoopWords.found(new LoopSearch(all.loops(), 8, 5, Ending.ENOUGH_FOUND)))
                .endsWith(" There are more than we can list; complete up to 5 links.");
        assertThat(LoopWords.found(new LoopSearch(all.loops(), 8, 1, Ending.TIME_UP)))
                .endsWith(" The search took too long and was stopped; not even the loops of 2 links are complete.");
        assertThat(LoopWords.found(new LoopSearch(List.of(), 8, 8, Ending.ALL_FOUND)))
                .isEqualTo("No loop of up to 8 links comes back to where it began. Is something missing?");
    }

    /** By hand: b and a, b and c, and round all three; a search that ended early says so here too. */
    @Test
    void ofThoseFoundItIsSaidHowManyRunThroughSomething() {
        LoopSearch all =
                Analysed.map("a -+> b -+> a; b --> c -+> b; c -+> a; d -+> a").loops();
        LoopSearch some = new LoopSearch(all.loops(), 8, 5, Ending.ENOUGH_FOUND);

        assertThat(LoopWords.through(all.through(factor("c")), "c"))
                .isEqualTo("2 loops found run through c: all hold themselves back. Complete up to 8 links.");
        assertThat(LoopWords.through(all.throughBoth(factor("a"), factor("c")), "a and c"))
                .isEqualTo("1 loop found runs through a and c: it holds itself back. Complete up to 8 links.");
        assertThat(LoopWords.through(some.through(factor("d")), "d"))
                .isEqualTo("No loop found runs through d. There are more than we can list; complete up to 5 links.");
    }

    private static FeedbackLoop only(SystemMap map) {
        LoopSearch search = Analysed.loops(CausalGraph.of(map), new LoopLimits(8, 10, Optional.empty()));
        assertThat(search.loops()).hasSize(1);
        return search.loops().getFirst();
    }
}
