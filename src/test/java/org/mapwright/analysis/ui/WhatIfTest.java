package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.map.FactorId;

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
