package org.mapwright.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.live.Answer.Outcome;

/** The newest answers of a document: an operation that comes again hears the first one. */
final class Answers {

    private final Map<OperationId, Answer> answers;
    private boolean forgetful;

    Answers(int most) {
        answers = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<OperationId, Answer> eldest) {
                forgetful |= size() > most;
                return size() > most;
            }
        };
    }

    /** Whether none has been forgotten. */
    boolean areAllThere() {
        return !forgetful;
    }

    void remember(Answer answer) {
        answers.put(answer.op(), answer);
    }

    /** Remembers an operation that the log holds. */
    void remember(OperationId op, long seq) {
        remember(new Answer(op, seq, Outcome.APPLIED, Optional.empty(), false, false));
    }

    /** The first answer, with what its author can undo and redo by now. */
    Optional<Answer> to(Wish<?> wish, Steps<?> steps) {
        return Optional.ofNullable(answers.get(wish.op()))
                .map(a -> Answer.to(wish, a.seq(), a.outcome(), a.reason(), steps));
    }
}
