package org.mapwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import org.junit.jupiter.api.Test;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Polarity;
import org.mapwright.map.Reading;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;

class TextMapTest {

    @Test
    void aTextIsReadFactorByFactorAndLinkByLink() {
        SystemMap map = map("Housing insecurity -+> stress [3,1] ~~; stress --> sleep -?> stress; bus");

        assertThat(map.factors().keySet())
                .containsExactly(factor("housing insecurity"), factor("stress"), factor("sleep"), factor("bus"));
        assertThat(map.factor(factor("housing insecurity"))
                        .orElseThrow()
                        .label()
                        .value())
                .isEqualTo("Housing insecurity");
        assertThat(map.links()).hasSize(3);
        assertThat(reading(map, "housing insecurity", "stress"))
                .isEqualTo(new Reading(Polarity.POSITIVE, Strength.STRONGLY, Certainty.GUESS, Delay.LONG, false));
        assertThat(reading(map, "stress", "sleep").polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(reading(map, "sleep", "stress").polarity()).isEqualTo(Polarity.UNCERTAIN);
    }

    @Test
    void aLinkWrittenAgainIsAFurtherClaimBySomebodyElse() {
        SystemMap map = map("a -+> b; a --> b");

        assertThat(map.links()).hasSize(1);
        assertThat(reading(map, "a", "b").contested()).isTrue();
        assertThat(map.link(link(map, "a", "b")).orElseThrow().claims())
                .extracting(claim -> claim.by().id().value())
                .containsExactly("p-1", "p-2");
    }

    private static Reading reading(SystemMap map, String cause, String effect) {
        return map.link(link(map, cause, effect)).orElseThrow().reading();
    }
}
