package org.mapwright.workshop.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.study.Group;

/**
 * One or several groups that are shown together, because alone one of them would be too few.
 *
 * @param groups by name
 * @param unsaid whether those who would rather not say are among them
 * @param people how many there are
 */
public record Part(List<Group> groups, boolean unsaid, int people) {

    private static final Comparator<Part> SMALLEST_FIRST = Comparator.comparingInt(Part::people)
            .thenComparing(Part::unsaid, Comparator.reverseOrder())
            .thenComparing(Part::names);

    private static final Comparator<Part> LARGEST_FIRST = Comparator.comparingInt(Part::people)
            .reversed()
            .thenComparing(Part::unsaid)
            .thenComparing(Part::names);

    public Part {
        groups = groups.stream().sorted(Comparator.comparing(Group::value)).toList();
    }

    /**
     * Parts all people, so that each part has at least {@code least}, as far as there are that many: the smallest is
     * joined with the next small one until none is too small. Those who would rather not say are a part like another,
     * since all without the groups would be them. Which are joined depends on numbers of people alone, never on what
     * they said.
     *
     * @param people how many of each group; groups without anybody are left out
     * @param unsaid how many would rather not say their group
     * @param least people a part must have, at least 1
     * @return the largest first; a single one holds everybody
     */
    public static List<Part> of(Map<Group, Integer> people, int unsaid, int least) {
        List<Part> parts = new ArrayList<>();
        people.forEach((group, count) -> parts.add(new Part(List.of(group), false, count)));
        parts.add(new Part(List.of(), true, unsaid));
        parts.removeIf(part -> part.people == 0);
        parts.sort(SMALLEST_FIRST);
        while (parts.size() > 1 && parts.getFirst().people < least) {
            parts.add(parts.removeFirst().with(parts.removeFirst()));
            parts.sort(SMALLEST_FIRST);
        }
        return parts.stream().sorted(LARGEST_FIRST).toList();
    }

    /** Whether somebody of this group, or of none, is in it. */
    boolean holds(Optional<Group> group) {
        return group.map(groups::contains).orElse(unsaid);
    }

    private Part with(Part other) {
        List<Group> both = Stream.concat(groups.stream(), other.groups.stream()).toList();
        return new Part(both, unsaid || other.unsaid, people + other.people);
    }

    private String names() {
        return String.join(", ", groups.stream().map(Group::value).toList());
    }
}
