package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

class WhatIfTest {

    private static final FactorId DEBT = factor("Debt");
    private static final FactorId SLEEP = factor("Sleep");

    @Test
    void whatIsLeftAsNowIsNotHeld() {
        WhatIf asked = WhatIf.NOTHING.with(DEBT, Wanted.MUCH_LESS).with(SLEEP, Wanted.AS_NOW);

        assertThat(asked.wanted()).containsOnlyKeys(DEBT, SLEEP);
        assertThat(asked.scenario().clamps()).isEqualTo(Map.of(DEBT, Push.MUCH_LESS));
        assertThat(WhatIf.NOTHING.with(DEBT, Wanted.AS_NOW).scenario()).isEqualTo(Scenario.AS_NOW);
    }

    @Test
    void aFactorHasOneWordAndKeepsItsPlace() {
        WhatIf asked =
                WhatIf.NOTHING.with(SLEEP, Wanted.LESS).with(DEBT, Wanted.MORE).with(SLEEP, Wanted.MUCH_MORE);

        assertThat(asked.wanted().keySet()).containsExactly(SLEEP, DEBT);
        assertThat(asked.scenario().clamps()).containsEntry(SLEEP, Push.MUCH_MORE);
        assertThat(asked.without(SLEEP).wanted()).containsOnlyKeys(DEBT);
    }

    @Test
    void aFactorThatIsGoneFromTheMapIsSetNoLonger() {
        WhatIf asked = WhatIf.NOTHING.with(SLEEP, Wanted.LESS).with(DEBT, Wanted.MORE);

        assertThat(asked.among(Set.of(DEBT)).wanted()).containsOnlyKeys(DEBT);
    }

    @Test
    void isCalledByWhatItSetsAsFarAsThatFits() {
        SystemMap map = map("Debt -+> Sleep; Sleep -+> Trust");
        WhatIf two = WhatIf.NOTHING
                .with(DEBT, Wanted.LESS)
                .with(SLEEP, Wanted.AS_NOW)
                .with(factor("Trust"), Wanted.MUCH_MORE);
        assertThat(WhatIfWords.proposedName(two, map)).isEqualTo("Debt: less, Trust: much more");

        String nurse = "Waiting for a first talk with a nurse";
        SystemMap longer = map(nurse + " -+> Sleep; Sleep -+> Trust");
        WhatIf three = two.without(DEBT)
                .without(factor("Trust"))
                .with(factor(nurse), Wanted.LESS)
                .with(factor("Trust"), Wanted.MUCH_MORE)
                .with(SLEEP, Wanted.MORE);
        assertThat(WhatIfWords.proposedName(three, longer))
                .isEqualTo("Sleep: more, " + nurse + ": less +1")
                .hasSizeLessThanOrEqualTo(60);

        String unbroken = "A".repeat(58);
        assertThat(WhatIfWords.proposedName(
                        WhatIf.NOTHING.with(factor(unbroken), Wanted.LESS), map(unbroken + " -+> Sleep")))
                .hasSize(60)
                .endsWith("…");
    }

    @Test
    void thereIsNoSixth() {
        WhatIf asked = WhatIf.NOTHING;
        for (int i = 1; i <= 5; i++) {
            assertThat(asked.isFull()).isFalse();
            asked = asked.with(new FactorId("f-" + i), Wanted.MORE);
        }
        WhatIf five = asked;

        assertThat(five.isFull()).isTrue();
        assertThat(five.with(new FactorId("f-5"), Wanted.LESS).wanted()).hasSize(5);
        assertThatThrownBy(() -> five.with(new FactorId("f-6"), Wanted.LESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 5");
    }
}
