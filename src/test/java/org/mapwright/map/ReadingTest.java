package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** How the reading of a link follows from its claims; expected values by hand. */
class ReadingTest {

    /** Claims as letters: + - ?; the reading's polarity and whether people disagree. */
    @ParameterizedTest
    @CsvSource({
        "+,     POSITIVE,  false",
        "?,     UNCERTAIN, false",
        "++-,   POSITIVE,  true",
        "+-,    UNCERTAIN, true",
        "+++---, UNCERTAIN, true",
        "??+,   UNCERTAIN, true",
        "--?,   NEGATIVE,  true",
        "+-?,   UNCERTAIN, true"
    })
    void polarityIsWhatMostSayAndATieIsUncertain(String signs, Polarity expected, boolean contested) {
        Reading reading = Reading.of(claims(signs), Optional.empty());

        assertThat(reading.polarity()).isEqualTo(expected);
        assertThat(reading.contested()).isEqualTo(contested);
    }

    @Test
    void strengthIsTheMeanOfThoseWhoShareTheReading() {
        List<Claim> claims = List.of(
                claim(1, Polarity.POSITIVE, 1, Certainty.GUESS, Delay.NONE),
                claim(2, Polarity.POSITIVE, 3, Certainty.SURE, Delay.LONG),
                claim(3, Polarity.NEGATIVE, 3, Certainty.SURE, Delay.LONG));

        Reading reading = Reading.of(claims, Optional.empty());

        assertThat(reading.strength().weight()).isEqualTo(2 / 3.0);
        assertThat(reading.certainty()).isEqualTo(Certainty.GUESS);
        assertThat(reading.delay()).isEqualTo(Delay.NONE);
    }

    @Test
    void certaintyAndDelayAreTheLowerMedian() {
        List<Claim> claims = List.of(
                claim(1, Polarity.POSITIVE, 2, Certainty.SURE, Delay.LONG),
                claim(2, Polarity.POSITIVE, 2, Certainty.FAIRLY_SURE, Delay.SHORT),
                claim(3, Polarity.POSITIVE, 2, Certainty.SURE, Delay.LONG),
                claim(4, Polarity.POSITIVE, 2, Certainty.GUESS, Delay.NONE));

        Reading reading = Reading.of(claims, Optional.empty());

        assertThat(reading.certainty()).isEqualTo(Certainty.FAIRLY_SURE);
        assertThat(reading.delay()).isEqualTo(Delay.SHORT);
    }

    @Test
    void anAgreedReadingGoesBeforeButTheDissentStays() {
        AgreedReading agreed = new AgreedReading(Polarity.NEGATIVE, Prose.NONE, contributor(9));

        Reading reading = Reading.of(claims("++-"), Optional.of(agreed));

        assertThat(reading.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(reading.contested()).isTrue();
    }

    @Test
    void anAgreementThatNobodyClaimedTakesItsStrengthFromAll() {
        List<Claim> claims = List.of(
                claim(1, Polarity.POSITIVE, 3, Certainty.SURE, Delay.NONE),
                claim(2, Polarity.NEGATIVE, 3, Certainty.SURE, Delay.NONE));

        Reading reading =
                Reading.of(claims, Optional.of(new AgreedReading(Polarity.UNCERTAIN, Prose.NONE, contributor(9))));

        assertThat(reading.strength().weight()).isEqualTo(1);
        assertThat(reading.certainty()).isEqualTo(Certainty.SURE);
    }

    private static List<Claim> claims(String signs) {
        List<Claim> claims = new ArrayList<>();
        for (String sign : signs.split("")) {
            Polarity polarity = switch (sign) {
                case "+" -> Polarity.POSITIVE;
                case "-" -> Polarity.NEGATIVE;
                default -> Polarity.UNCERTAIN;
            };
            claims.add(claim(claims.size() + 1, polarity, 2, Certainty.FAIRLY_SURE, Delay.NONE));
        }
        return claims;
    }

    private static Claim claim(int by, Polarity polarity, int strength, Certainty certainty, Delay delay) {
        return new Claim(
                new ClaimId("c-" + by),
                contributor(by),
                new Stance(polarity, Strength.ofLevel(strength), certainty, delay, Prose.NONE, Optional.empty()));
    }

    private static Contributor contributor(int number) {
        return new Contributor(new ContributorId("p-" + number), new Pseudonym("Heron " + number), Group.PARENTS);
    }
}
