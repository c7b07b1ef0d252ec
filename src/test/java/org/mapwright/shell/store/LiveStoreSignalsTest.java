package org.mapwright.shell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapwright.live.ServerFrame.State;
import org.mapwright.live.StoreSignal;
import org.mapwright.shell.StoreState;

class LiveStoreSignalsTest {

    private final HealthBoard health = new HealthBoard();
    private final List<Object> told = new ArrayList<>();

    @Test
    void aDiskThatIsFullFromTheStartIsToldOnceEverybodyIsThere() {
        health.full(true);
        health.show(StoreState.UP);
        LiveStoreSignals signals = new LiveStoreSignals(health, told::add);
        assertThat(told).isEmpty();
        signals.catchUp();
        health.full(false);
        assertThat(told).containsExactly(new StoreSignal(State.FULL), new StoreSignal(State.UP));
    }

    @Test
    void whoeverIsGoneTellsNothing() {
        LiveStoreSignals signals = new LiveStoreSignals(health, told::add);
        signals.destroy();
        health.show(StoreState.UP);
        assertThat(told).isEmpty();
    }
}
