package org.mapwright.analysis.questions;

import java.util.List;
import org.mapwright.analysis.paths.PathLimits;
import org.mapwright.map.FactorId;

/**
 * A question with all that its answer depends on, the map apart.
 *
 * @param starts where to start; none leaves the choice to the map ({@link StartFinder})
 * @param targets where paths shall end; none leaves the choice to the map; of no meaning to other questions
 * @param steps how many links far to look, at least 1 or {@link #ALL}; of paths the longest, at most 12
 * @param around how many links around the factors of paths to look, at least 0
 */
public record Asked(Question question, List<FactorId> starts, List<FactorId> targets, int steps, int around) {

    /** As far as the links lead. */
    public static final int ALL = Integer.MAX_VALUE;

    public Asked {
        starts = starts.stream().distinct().toList();
        targets = targets.stream().distinct().toList();
        if (steps < 1 || (question.build() == Build.PATHS && steps > PathLimits.LONGEST)) {
            throw new IllegalArgumentException("Steps must be at least 1, and of paths at most " + PathLimits.LONGEST
                    + ": " + question + ", " + steps);
        }
        if (around < 0) {
            throw new IllegalArgumentException("Steps around must be at least 0: " + around);
        }
        if (question.group() == QuestionGroup.STANDS_OUT && !starts.isEmpty()) {
            throw new IllegalArgumentException("Question must leave the start to the drawing: " + question);
        }
        if (!question.takesSeveral() && starts.size() > 1) {
            throw new IllegalArgumentException("Question must have one start: " + question + ", " + starts.size());
        }
    }

    /** The question as it is asked first: the map chooses the start. */
    public static Asked of(Question question) {
        return new Asked(question, List.of(), List.of(), question.defaultSteps(), question.defaultAround());
    }

    public Asked from(List<FactorId> newStarts) {
        return new Asked(question, newStarts, targets, steps, around);
    }

    public Asked to(List<FactorId> newTargets) {
        return new Asked(question, starts, newTargets, steps, around);
    }

    public Asked within(int newSteps) {
        return new Asked(question, starts, targets, newSteps, around);
    }

    public Asked around(int newAround) {
        return new Asked(question, starts, targets, steps, newAround);
    }
}
