package org.mapwright.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.mapwright.study.MemberId;

/**
 * What became of an operation.
 *
 * @param seq the change that it is; for an operation that changed nothing, the last change before it
 * @param reason why it was parked or refused
 * @param canUndo whether its author has a step of her own to take back now
 */
public record Answer(
        OperationId op, long seq, Outcome outcome, Optional<String> reason, boolean canUndo, boolean canRedo) {

    /** How an operation ended. */
    public enum Outcome {
        @JsonProperty("applied")
        APPLIED,
        /** All stood as asked already. */
        @JsonProperty("noop")
        NOOP,
        /** It spoke of something deleted; it is offered back to its author. */
        @JsonProperty("parked")
        PARKED,
        @JsonProperty("refused")
        REFUSED
    }

    /** There is nothing of one's own to undo or redo. */
    static final String NOTHING_TO_UNDO = "NOTHING_TO_UNDO";
    /** The body of the operation could not be read. */
    static final String UNREADABLE = "UNREADABLE";
    /** The store cannot keep this operation, though the rules allow it. */
    static final String NOT_KEPT = "NOT_KEPT";

    static Answer to(Wish<?> wish, long seq, Outcome outcome, Optional<String> reason, Steps<?> steps) {
        MemberId person = wish.by().id();
        return new Answer(wish.op(), seq, outcome, reason, steps.canUndo(person), steps.canRedo(person));
    }
}
