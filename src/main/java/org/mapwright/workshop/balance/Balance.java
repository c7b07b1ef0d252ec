package org.mapwright.workshop.balance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Group;
import org.mapwright.workshop.voting.Part;

/**
 * How much of what was added came from which part of the room, beside how many of the room that part is. Groups of fewer
 * than three stand together with the next small one, since the share of one or two people is the share of a person.
 *
 * @param what was added
 * @param total how many of it, by people whose group is known or not
 * @param shares the largest part of the room first
 */
public record Balance(Contribution what, int total, List<PartShare> shares) {

    /** Before so many there is nothing to tell. */
    public static final int ENOUGH = 10;

    private static final int LEAST_OF_A_PART = 3;
    /** A share is worth a sentence when it is so far above that of the people, in [0, 1]. */
    private static final double WORTH_SAYING = 0.15;

    public Balance {
        shares = List.copyOf(shares);
    }

    /**
     * One part of the room.
     *
     * @param ofPeople its share of the people, in [0, 1]
     * @param ofAdded its share of what was added, in [0, 1]
     */
    public record PartShare(Part part, double ofPeople, double ofAdded) {

        double above() {
            return ofAdded - ofPeople;
        }
    }

    /**
     * Weighs what the groups added.
     *
     * @param people who is in the room, by group, those who would rather not say left out
     * @param unsaid how many would rather not say their group
     * @param added by group
     * @param addedUnsaid by those who would rather not say
     */
    public static Balance of(
            Contribution what, Map<Group, Integer> people, int unsaid, Map<Group, Integer> added, int addedUnsaid) {
        int total = addedUnsaid + sum(added);
        // Somebody may have left after she added something: what she did stays with her group.
        Map<Group, Integer> room = new LinkedHashMap<>(people);
        added.forEach((group, count) -> room.merge(group, 0, Integer::sum));
        int all = unsaid + sum(room);
        List<PartShare> shares = Part.of(room, unsaid, LEAST_OF_A_PART).stream()
                .map(part ->
                        new PartShare(part, (double) part.people() / all, share(of(part, added, addedUnsaid), total)))
                .toList();
        return new Balance(what, total, shares);
    }

    private static int of(Part part, Map<Group, Integer> added, int addedUnsaid) {
        int said = part.groups().stream()
                .mapToInt(group -> added.getOrDefault(group, 0))
                .sum();
        return part.unsaid() ? said + addedUnsaid : said;
    }

    private static double share(int count, int total) {
        return total == 0 ? 0 : (double) count / total;
    }

    private static int sum(Map<Group, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there is enough, of a room with several parts, to speak of balance. */
    public boolean canBeTold() {
        return total >= ENOUGH && shares.size() > 1;
    }

    /** The part that added most beyond its share of the people; nothing when none stands out. Never the most silent. */
    public Optional<PartShare> standsOut() {
        return shares.stream()
                .filter(share -> canBeTold() && share.above() >= WORTH_SAYING)
                .max(Comparator.comparingDouble(PartShare::above));
    }
}
