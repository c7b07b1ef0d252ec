package org.mapwright.analysis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.analysis.scenario.Activation;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIf.Keeper;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.KeptWhatIfs.Outcome;
import org.mapwright.analysis.scenario.UpdateRule;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class GraphKeptWhatIfsTest {

    private static final FcmParameters UNUSUAL =
            new FcmParameters(UpdateRule.RESCALED, Activation.TANH, 2.5, 0.75, 1e-7, 321);

    private final Driver driver;
    private final GraphKeptWhatIfs store;
    private final MapId map = new MapId("m-" + UUID.randomUUID());
    private final MapId other = new MapId("m-" + UUID.randomUUID());

    GraphKeptWhatIfsTest(Driver driver) {
        this.driver = driver;
        store = new GraphKeptWhatIfs(driver);
    }

    @BeforeEach
    void twoMapsAndTwoPeople() {
        RealStore.wipe();
        driver.executableQuery("""
                CREATE (:Map {id: $map}), (:Map {id: $other})
                CREATE (:Member {id: 'heron'})-[:CALLED]->(:Words {id: 'w-heron', text: 'Heron'})
                CREATE (:Member {id: 'otter'})-[:CALLED]->(:Words {id: 'w-otter', text: 'Otter'})
                """)
                .withParameters(Map.of("map", map.value(), "other", other.value()))
                .execute();
    }

    @Test
    void whatIsKeptIsReadAsItWasByName() {
        KeptWhatIf trust = kept("k-1", "trust, more of it", "heron");
        KeptWhatIf debt = kept("k-2", "Debt, less of it", "otter");
        assertThat(store.keep(map, trust)).isEqualTo(Outcome.DONE);
        assertThat(store.keep(map, debt)).isEqualTo(Outcome.DONE);

        assertThat(store.of(map)).containsExactly(debt, trust);
        assertThat(store.of(other)).isEmpty();
    }

    @Test
    void keepingTwiceIsHarmless() {
        KeptWhatIf debt = kept("k-1", "Less debt", "heron");
        store.keep(map, debt);

        assertThat(store.keep(map, debt)).isEqualTo(Outcome.DONE);
        assertThat(store.of(map)).containsExactly(debt);
    }

    @Test
    void aNameIsTakenOnceAMapWhateverItsCapitals() {
        store.keep(map, kept("k-1", "Less debt", "heron"));

        assertThat(store.keep(map, kept("k-2", "LESS DEBT", "otter"))).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(store.of(map)).hasSize(1);
        assertThat(store.keep(other, kept("k-3", "Less debt", "otter"))).isEqualTo(Outcome.DONE);
    }

    @Test
    void isRenamedUnlessTheNameIsTakenOrItIsGone() {
        KeptWhatIf debt = kept("k-1", "Less debt", "heron");
        store.keep(map, debt);
        store.keep(map, kept("k-2", "More trust", "heron"));

        assertThat(store.rename(map, debt.id(), new WhatIfName("more TRUST"))).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(store.rename(map, debt.id(), new WhatIfName("less DEBT"))).isEqualTo(Outcome.DONE);
        assertThat(store.of(map)).extracting(each -> each.name().value()).containsExactly("less DEBT", "More trust");
        assertThat(store.rename(map, new KeptWhatIfId("k-9"), new WhatIfName("Else")))
                .isEqualTo(Outcome.GONE);
        assertThat(store.rename(other, debt.id(), new WhatIfName("Else"))).isEqualTo(Outcome.GONE);
    }

    @Test
    void isTakenAwayAndPutBack() {
        KeptWhatIf debt = kept("k-1", "Less debt", "heron");
        store.keep(map, debt);
        store.remove(other, debt.id());
        assertThat(store.of(map)).hasSize(1);

        store.remove(map, debt.id());
        store.remove(map, debt.id());
        assertThat(store.of(map)).isEmpty();

        store.keep(map, debt);
        assertThat(store.of(map)).containsExactly(debt);
    }

    @Test
    void aMapThatIsNotThereKeepsNothing() {
        assertThat(store.keep(new MapId("nowhere"), kept("k-1", "Less debt", "heron")))
                .isEqualTo(Outcome.GONE);
    }

    @Test
    void fiftyAreKeptEvenWhenManyTryAtOnce() throws InterruptedException, ExecutionException {
        List<Callable<Outcome>> tries = IntStream.range(0, 56)
                .<Callable<Outcome>>mapToObj(i -> () -> store.keep(map, kept("k-" + i, "What if " + i, "heron")))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> each : people.invokeAll(tries)) {
                outcomes.add(each.get());
            }
        }

        assertThat(Collections.frequency(outcomes, Outcome.DONE)).isEqualTo(50);
        assertThat(Collections.frequency(outcomes, Outcome.FULL)).isEqualTo(6);
        assertThat(store.of(map)).hasSize(50);
        KeptWhatIf first = store.of(map).getFirst();
        assertThat(store.rename(map, first.id(), new WhatIfName("Still renamed")))
                .isEqualTo(Outcome.DONE);
    }

    private static KeptWhatIf kept(String id, String name, String by) {
        return new KeptWhatIf(
                new KeptWhatIfId(id),
                new WhatIfName(name),
                List.of(
                        new HeldFactor(new FactorId("f-2"), new Label("Trust"), Push.MUCH_MORE),
                        new HeldFactor(new FactorId("f-1"), new Label("Debt, arrears"), Push.LESS)),
                UNUSUAL,
                42,
                "a".repeat(64),
                new Keeper(new MemberId(by), new Pseudonym(by.equals("heron") ? "Heron" : "Otter")),
                Instant.parse("2026-04-01T12:00:00.123456Z"));
    }
}
