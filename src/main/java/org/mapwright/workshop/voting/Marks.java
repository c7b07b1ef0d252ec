package org.mapwright.workshop.voting;

import java.util.List;
import java.util.Optional;

/**
 * Marks of several people in short: never all of them, so that not even a room of one mind shows what each one said.
 *
 * @param voices how many gave a mark
 * @param middle the lower median, in [1, 5]
 * @param low the lower quartile: a quarter of the voices, rounded up, is at most that
 * @param high the upper quartile: a quarter of the voices, rounded up, is at least that
 */
public record Marks(int voices, int middle, int low, int high) {

    /** In short; nothing of fewer voices than that. */
    static Optional<Marks> of(List<Integer> marks, int least) {
        int voices = marks.size();
        if (voices < least) {
            return Optional.empty();
        }
        List<Integer> sorted = marks.stream().sorted().toList();
        int quarter = (voices + 3) / 4 - 1;
        return Optional.of(
                new Marks(voices, sorted.get((voices - 1) / 2), sorted.get(quarter), sorted.get(voices - 1 - quarter)));
    }

    /** Whether the middle half of the voices lies two marks or more apart. */
    public boolean differ() {
        return high - low >= 2;
    }
}
