package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Aspect.CONTROLLABILITY;
import static org.mapwright.map.Aspect.IMPORTANCE;
import static org.mapwright.map.Vote.HIGH;
import static org.mapwright.map.Vote.LOW;
import static org.mapwright.map.Vote.MIDDLE;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

class VotedAspectsTest {

    @Test
    void votesAreCountedStepByStep() {
        VotedAspects voted = VotedAspects.of(voted(CONTROLLABILITY, HIGH, LOW, HIGH));

        assertThat(voted.counts(factor("sleep"), CONTROLLABILITY)).isEqualTo(new VoteCounts(1, 0, 2));
        assertThat(voted.counts(factor("sleep"), CONTROLLABILITY).shareHigh().orElseThrow())
                .isEqualTo(2 / 3.0);
        assertThat(voted.counts(factor("stress"), CONTROLLABILITY).shareHigh()).isEmpty();
    }

    @Test
    void whatNobodyVotedOnIsKnown() {
        VotedAspects voted = VotedAspects.of(voted(CONTROLLABILITY, MIDDLE));

        assertThat(voted.nobodyVotedOn(CONTROLLABILITY)).isFalse();
        assertThat(voted.nobodyVotedOn(IMPORTANCE)).isTrue();
    }

    @Test
    void aFilterKeepsWhatMostSayAndATieCountsForBoth() {
        VotedAspects clear = VotedAspects.of(voted(IMPORTANCE, HIGH, HIGH, LOW));
        assertThat(clear.mostSay(IMPORTANCE, HIGH)).accepts(factor("sleep")).rejects(factor("stress"));
        assertThat(clear.mostSay(IMPORTANCE, LOW)).rejects(factor("sleep"));

        VotedAspects tied = VotedAspects.of(voted(IMPORTANCE, HIGH, LOW));
        assertThat(tied.mostSay(IMPORTANCE, HIGH)).accepts(factor("sleep"));
        assertThat(tied.mostSay(IMPORTANCE, LOW)).accepts(factor("sleep"));
        assertThat(tied.mostSay(IMPORTANCE, MIDDLE)).rejects(factor("sleep"));
    }

    private static SystemMap voted(Aspect aspect, Vote... votes) {
        List<MapEvent> events = new ArrayList<>();
        for (Vote vote : votes) {
            events.add(new MapEvent.Rated(
                    factor("sleep"),
                    aspect,
                    new ContributorId("v-" + events.size()),
                    Optional.empty(),
                    Optional.of(vote)));
        }
        return map("stress --> sleep").after(events);
    }
}
