package org.mapwright.workshop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;

/**
 * Ideas that the room takes for one.
 *
 * @param ideas those in sight, in the order in which they were written; at least one
 */
public record Heap(IdeaId id, List<Idea> ideas) {

    public Heap {
        ideas = List.copyOf(ideas);
        if (ideas.isEmpty()) {
            throw new IllegalArgumentException("A heap has at least one idea in sight");
        }
    }

    /** What the heap is called: as the idea it is named after says, where that is in sight, else as the first does. */
    public Label label() {
        return ideas.stream()
                .filter(idea -> idea.id().equals(id))
                .findFirst()
                .orElse(ideas.getFirst())
                .text();
    }

    /** The other wordings, each once. */
    public Set<Label> alsoCalled() {
        return ideas.stream()
                .map(Idea::text)
                .filter(text -> !text.plain().equals(label().plain()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many people said so; one who said it twice counts once. */
    public int people() {
        return (int) ideas.stream().map(Idea::by).distinct().count();
    }

    /** What it became on the map. */
    public Optional<FactorId> factor() {
        return ideas.stream().flatMap(idea -> idea.factor().stream()).findFirst();
    }
}
