package org.mapwright.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.map.Title;
import org.mapwright.study.Group;
import org.mapwright.value.Check;
import org.mapwright.workshop.agenda.Agenda;

/**
 * How the facilitator wants the workshop.
 *
 * @param place where the room is, for people to know that they are right
 * @param groups whom people can speak for, 1 to 12, each once
 * @param lobby whether those who arrive wait until the facilitator lets them in
 * @param seats how many may be in the room at once, 1 to {@value #MOST_SEATS}
 */
public record Setup(
        Title title,
        Optional<String> place,
        Agenda agenda,
        List<Group> groups,
        Welcome welcome,
        boolean lobby,
        int seats) {

    /** More than any room has. */
    public static final int MOST_SEATS = 200;
    /** When the facilitator says nothing else. */
    public static final int USUAL_SEATS = 30;

    /** The groups of a study, unless it has others. */
    public static final List<Group> USUAL_GROUPS =
            List.of(Group.PARENTS, Group.PRACTITIONERS, Group.COMMUNITY, Group.AGENCIES);

    private static final int MOST_GROUPS = 12;
    private static final int LONGEST_PLACE = 80;

    public Setup {
        place = place.map(text -> Check.line("The place", text, LONGEST_PLACE));
        groups = groups.stream().distinct().toList();
        Check.within("The number of groups", groups.size(), 1, MOST_GROUPS);
        if (groups.contains(Group.UNSAID)) {
            throw new IllegalArgumentException("Nobody can speak for the group \"" + Group.UNSAID + "\"");
        }
        Check.within("The number of seats", seats, 1, MOST_SEATS);
    }

    /** Whether somebody may say that she speaks for this group; not to say is always possible. */
    boolean hasGroup(Group group) {
        return Stream.concat(groups.stream(), Stream.of(Group.UNSAID)).anyMatch(group::equals);
    }
}
