package org.mapwright.workshop.voting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides for one thing what may be shown of how many put a dot on it, in all and in each part.
 *
 * <p>A row that is empty or full (or but for one) is said in words, "hardly any" or "nearly all", each of which leaves
 * two numbers open. So that the total can stay a
 * number without giving such a row away, one row beside it is said in words too where no other is: the first, which is
 * the largest, or the second. Of rows in words whose numbers together lie strictly between
 * the least and the most that the words allow, none can be worked out; at the edge, where all could be, the total leaves
 * two or three numbers open. All this depends on what is shown alone, so that knowing these rules tells nothing more (compare
 * complementary suppression: Hundepool and others 2012, Statistical Disclosure Control, chapter 4).
 *
 * <p>The proof for k rows in words, k at least 2, with ranges [a, b], b > a: let s be their sum, A and B the sums of all
 * a and all b. With A < s < B each row can be at least a+1 (take the rest down), or at most b-1 (take the rest up), and
 * its range of possible numbers has more than one.
 */
final class Disclosure {

    private Disclosure() {}

    /**
     * What may be shown.
     *
     * @param total everybody's dots on the thing
     * @param rows the parts, in their order; empty when everybody is one part
     */
    record Shown(Share total, List<Share> rows) {}

    /**
     * Rows and total of one thing.
     *
     * @param people of each part, the largest first, each at least 5
     * @param counts dots of each part
     */
    static Shown of(List<Integer> people, List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (people.size() < 2) {
            int all = people.stream().mapToInt(Integer::intValue).sum();
            return new Shown(inWords(all, total), List.of());
        }
        List<Share> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            rows.add(inWords(people.get(i), counts.get(i)));
        }
        if (rows.stream().filter(Disclosure::isInWords).count() == 1) {
            int other = isInWords(rows.getFirst()) ? 1 : 0;
            rows.set(other, new Share.Some(people.get(other)));
        }
        return new Shown(total(total, rows), Collections.unmodifiableList(rows));
    }

    private static Share inWords(int people, int count) {
        if (count <= 1) {
            return new Share.HardlyAny();
        }
        return count >= people - 1 ? new Share.NearlyAll(people) : new Share.Exact(count);
    }

    private static boolean isInWords(Share share) {
        return !(share instanceof Share.Exact);
    }

    /** At an edge, and one beside it, the total is one of the two; so neither tells that it is the edge. */
    private static Share total(int total, List<Share> rows) {
        int least = rows.stream().mapToInt(Share::least).sum();
        int most = rows.stream().mapToInt(Share::most).sum();
        if (least == most) {
            return new Share.Exact(total);
        }
        if (most - least == 2) {
            return new Share.Between(least, most);
        }
        if (total <= least + 1) {
            return new Share.Between(least, least + 1);
        }
        return total >= most - 1 ? new Share.Between(most - 1, most) : new Share.Exact(total);
    }
}
