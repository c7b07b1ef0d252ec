package org.mapwright.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.api.web.AnalysisQuery.Asked;
import org.mapwright.report.AnalysisRequest;

final class AnalysisQueryTest {

    /** The command line's standards (CLI contract), without its limit of time. */
    @Test
    void nothingAskedForIsTheStandardOfTheCommandLine() {
        assertThat(AnalysisQuery.analysis(Map.of()))
                .isEqualTo(new Asked.For(new AnalysisRequest(
                        new AnalysisParameters(new LoopLimits(8, 5000, Optional.empty()), true),
                        new StabilityParameters(500, 100, 20260401L, 5, 8),
                        false)));
    }

    @Test
    void everyParameterIsRead() {
        Map<String, List<String>> given = Map.of(
                "max-loop-length", List.of("6"),
                "max-loops", List.of("70"),
                "ensemble", List.of("40"),
                "seed", List.of("-9"),
                "top", List.of("3"),
                "research", List.of("true"));

        assertThat(AnalysisQuery.analysis(given))
                .isEqualTo(new Asked.For(new AnalysisRequest(
                        new AnalysisParameters(new LoopLimits(6, 70, Optional.empty()), true),
                        new StabilityParameters(40, 40, -9, 3, 6),
                        true)));
    }

    @TestFactory
    Stream<DynamicTest> theEndsOfEveryRangeAreTakenAndTheNumbersBeyondRefused() {
        return AnalysisQuery.NUMBERS.stream()
                .map(number -> DynamicTest.dynamicTest(number.name(), () -> {
                    assertThat(asked(number.name(), Long.toString(number.least())))
                            .isInstanceOf(Asked.For.class);
                    assertThat(asked(number.name(), Long.toString(number.most())))
                            .isInstanceOf(Asked.For.class);
                    assertThat(asked(number.name(), below(number.least()))).isInstanceOf(Asked.Faulty.class);
                    assertThat(asked(number.name(), above(number.most()))).isInstanceOf(Asked.Faulty.class);
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-loop-length | 13 | max-loop-length: expected a whole number from 2 to 12, found 13.",
                "ensemble | many | ensemble: expected a whole number from 0 to 5000, found many.",
                "ensemble | 1e3 | ensemble: expected a whole number from 0 to 5000, found 1e3.",
                "top | '' | top: expected a whole number from 1 to 10000, found .",
                "research | yes | research: expected true or false, found yes.",
                "seed | 9223372036854775808 | seed: expected a whole number from -9223372036854775808 to"
                        + " 9223372036854775807, found 9223372036854775808.",
                "time-limit | 2s | time-limit: there is no such parameter here; expected one of max-loop-length,"
                        + " max-loops, ensemble, seed, top, research."
            })
    void aFaultIsOneSentenceThatSaysWhatWhereAndWhatWasExpected(String name, String value, String sentence) {
        assertThat(asked(name, value)).isEqualTo(new Asked.Faulty(sentence));
    }

    @Test
    void aParameterStandsOnce() {
        assertThat(AnalysisQuery.analysis(Map.of("seed", List.of("1", "2"))))
                .isEqualTo(new Asked.Faulty("seed: expected one value, found 2."));
    }

    @Test
    void aPacketAlwaysHasTheResearchSetSoNobodyIsAsked() {
        assertThat(AnalysisQuery.packet(Map.of("research", List.of("true"))))
                .isEqualTo(new Asked.Faulty("research: there is no such parameter here; expected one of"
                        + " max-loop-length, max-loops, ensemble, seed, top."));
    }

    @Test
    void aLongValueIsShownInPart() {
        assertThat(asked("top", "9".repeat(500)))
                .isEqualTo(new Asked.Faulty(
                        "top: expected a whole number from 1 to 10000, found " + "9".repeat(40) + "...."));
    }

    private static Asked asked(String name, String value) {
        return AnalysisQuery.analysis(Map.of(name, List.of(value)));
    }

    private static String below(long least) {
        return least == Long.MIN_VALUE ? "-9223372036854775809" : Long.toString(least - 1);
    }

    private static String above(long most) {
        return most == Long.MAX_VALUE ? "9223372036854775808" : Long.toString(most + 1);
    }
}
