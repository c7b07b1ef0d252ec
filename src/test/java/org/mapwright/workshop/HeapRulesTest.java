package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Verdict;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.workshop.Leading.JoinHeaps;
import org.mapwright.workshop.Leading.PartIdea;
import org.mapwright.workshop.Leading.RecordPlaces;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.Leading.ShowIdeas;

class HeapRulesTest extends InARoom {

    @Test
    void aHeapKeepsEveryWordingAndCountsPeople() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        does(OTTER, idea("b", "Owing money"));
        does(WREN, idea("c", "debt"));
        does(WREN, idea("d", "Stress"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new JoinHeaps(id("c"), id("b")));

        Heap heap = workshop.heaps().getFirst();
        assertThat(heap.label()).isEqualTo(new Label("Debt"));
        assertThat(heap.alsoCalled()).containsExactly(new Label("Owing money"));
        assertThat(heap.people()).isEqualTo(2);
        assertThat(workshop.heaps()).hasSize(2);
        changesNothing(LEADER, new JoinHeaps(id("a"), id("c")));
    }

    @Test
    void anIdeaTakenOffItsHeapLeavesTheRestTogether() {
        arrive(OTTER);
        for (String one : List.of("a", "b", "c")) {
            does(OTTER, idea(one, "Idea " + one));
        }
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new JoinHeaps(id("c"), id("a")));
        does(LEADER, new PartIdea(id("a")));

        assertThat(workshop.heaps().stream().map(heap -> heap.ideas().size())).containsExactly(1, 2);
        assertThat(labels()).containsExactly("Idea a", "Idea b");
        changesNothing(LEADER, new PartIdea(id("a")));
    }

    @Test
    void whatIsSetAsideLeavesNoGapInItsHeap() {
        arrive(OTTER);
        does(OTTER, idea("a", "A name"));
        does(OTTER, idea("b", "Trust"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new SetAside(id("a"), true));
        assertThat(labels()).containsExactly("Trust");
        assertThat(workshop.heaps().getFirst().alsoCalled()).isEmpty();
    }

    @Test
    void aHeapKnowsWhichFactorItBecame() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new RecordPlaces(Map.of(id("a"), new FactorId("f"))));
        assertThat(workshop.heaps().getFirst().factor()).hasValue(new FactorId("f"));
        assertThat(decide(LEADER, new RecordPlaces(Map.of(id("x"), new FactorId("g")))))
                .isEqualTo(new Verdict.Parked<>(WorkshopReason.IDEA_GONE.name()));
    }
}
