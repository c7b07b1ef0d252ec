package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapwright.live.Verdict;
import org.mapwright.map.Label;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.Leading.ShowIdeas;
import org.mapwright.workshop.TakingPart.RewordIdea;
import org.mapwright.workshop.TakingPart.TakeBackIdea;

class IdeaRulesTest extends InARoom {

    @Test
    void theSameWordsTwiceAreOneIdea() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        changesNothing(OTTER, idea("a2", "  debt "));
        does(WREN, idea("b", "Debt"));
        does(OTTER, idea("c", "Stress"));
        does(OTTER, new RewordIdea(id("c"), new Label("DEBT")));
        assertThat(workshop.ideas().keySet()).containsExactly(id("a"), id("b"));
    }

    @Test
    void anIdNamesOneIdea() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        refused(WREN, idea("a", "Stress"), WorkshopReason.ID_TAKEN);
    }

    @Test
    void anIdeaIsItsAuthorsUntilTheRoomHasSeenIt() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        refused(WREN, new RewordIdea(id("a"), new Label("Loans")), WorkshopReason.NOT_YOURS);
        does(OTTER, new RewordIdea(id("a"), new Label("Loans")));
        does(LEADER, new ShowIdeas());
        refused(OTTER, new TakeBackIdea(id("a")), WorkshopReason.SHOWN_ALREADY);
    }

    @Test
    void whatIsTakenBackIsGoneAndRewordingItIsOfferedBack() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(OTTER, new TakeBackIdea(id("a")));
        changesNothing(OTTER, new TakeBackIdea(id("a")));
        assertThat(decide(OTTER, new RewordIdea(id("a"), new Label("Loans"))))
                .isEqualTo(new Verdict.Parked<>(WorkshopReason.IDEA_GONE.name()));
    }

    @Test
    void nobodySeesAnIdeaBeforeTheRevealAndLateOnesWaitForTheNext() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        does(WREN, idea("b", "A name that must not be shown"));
        does(LEADER, new SetAside(id("b"), true));
        assertThat(workshop.heaps()).isEmpty();
        does(LEADER, new ShowIdeas());
        assertThat(labels()).containsExactly("Debt");

        does(WREN, idea("c", "Stress"));
        assertThat(labels()).containsExactly("Debt");
        does(LEADER, new SetAside(id("b"), false));
        does(LEADER, new ShowIdeas());
        assertThat(labels()).containsExactly("Debt", "A name that must not be shown", "Stress");
        changesNothing(LEADER, new ShowIdeas());
    }
}
