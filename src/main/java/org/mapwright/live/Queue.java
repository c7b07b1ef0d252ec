package org.mapwright.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The wishes that a document's writer has not answered yet, in order; touched by the writer only. */
final class Queue<O> {

    private final Deque<Asked<O>> waiting = new ArrayDeque<>();
    private final Map<OperationId, Asked<O>> unanswered = new HashMap<>();

    /** Adds a wish, or another listener to the same wish. */
    void add(Asked<O> asked) {
        Asked<O> same = unanswered.putIfAbsent(asked.op(), asked);
        if (same == null) {
            waiting.add(asked);
        } else {
            same.join(asked);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes the next wishes out; they stay unanswered. */
    List<Asked<O>> next(int most) {
        List<Asked<O>> next = new ArrayList<>();
        while (next.size() < most && !waiting.isEmpty()) {
            next.add(waiting.removeFirst());
        }
        return next;
    }

    /** Puts wishes back in front, in their order. */
    void putBack(List<Asked<O>> asked) {
        asked.reversed().forEach(waiting::addFirst);
    }

    void answer(Asked<O> asked, Answer answer) {
        unanswered.remove(asked.op());
        asked.answer(answer);
    }

    /** Answers those that have an answer by now. */
    void answerWhere(Function<Asked<O>, Optional<Answer>> known) {
        for (Asked<O> asked : List.copyOf(waiting)) {
            known.apply(asked).ifPresent(answer -> {
                waiting.remove(asked);
                answer(asked, answer);
            });
        }
    }

    /** Gives up on those whose askers do not wait any longer. */
    void dropLate(Instant now, RuntimeException cause) {
        waiting.stream().filter(asked -> asked.isLate(now)).toList().forEach(asked -> fail(asked, cause));
    }

    void failAll(RuntimeException cause) {
        List.copyOf(waiting).forEach(asked -> fail(asked, cause));
    }

    private void fail(Asked<O> asked, RuntimeException cause) {
        waiting.remove(asked);
        unanswered.remove(asked.op());
        asked.fail(cause);
    }
}
