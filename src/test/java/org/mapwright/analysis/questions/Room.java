package org.mapwright.analysis.questions;

import static org.mapwright.testing.TextMap.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.Termination;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;
import org.mapwright.testing.TextMap;

/** A map as text on which people have said more: what kind factors are, what the map is about, how they voted. */
record Room(SystemMap map) {

    static Room of(String text) {
        return new Room(TextMap.map(text));
    }

    Room kind(FactorKind kind, String... labels) {
        List<MapEvent> events = new ArrayList<>();
        Stream.of(labels).forEach(label -> events.add(new MapEvent.KindSet(factor(label), FactorKind.CONTEXT, kind)));
        return new Room(map.after(events));
    }

    Room focal(String label) {
        return new Room(
                map.after(List.of(new MapEvent.FocalFactorChosen(Optional.empty(), Optional.of(factor(label))))));
    }

    Room voted(Aspect aspect, String label, Vote... votes) {
        List<MapEvent> events = new ArrayList<>();
        for (Vote vote : votes) {
            events.add(new MapEvent.Rated(
                    factor(label),
                    aspect,
                    new ContributorId("v-" + events.size()),
                    Optional.empty(),
                    Optional.of(vote)));
        }
        return new Room(map.after(events));
    }

    Answer ask(Question question, String... starts) {
        return ask(Asked.of(question).from(factors(starts)));
    }

    Answer ask(Asked asked) {
        return Questions.answer(map, asked, Termination.NEVER);
    }

    String says(Question question, String... starts) {
        return says(Asked.of(question).from(factors(starts)));
    }

    String says(Asked asked) {
        return AnswerWords.say(ask(asked), map).text();
    }

    static List<FactorId> factors(String... labels) {
        return Stream.of(labels).map(label -> factor(label)).toList();
    }
}
