package org.mapwright.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * One person's steps, the last first. An edit of her own clears what she could have redone; an undo moves from one
 * stack to the other, and so does the undo of an undo.
 */
record OwnSteps<E>(PStack<Step<E>> undo, PStack<Step<E>> redo) {

    static <E> OwnSteps<E> none() {
        return new OwnSteps<>(ConsPStack.empty(), ConsPStack.empty());
    }

    OwnSteps<E> after(Change<E> change, int most) {
        if (change.undoes().isEmpty()) {
            return new OwnSteps<>(limited(pushed(change), most), ConsPStack.empty());
        }
        OperationId target = change.undoes().get();
        Optional<Step<E>> undone = holding(undo, target);
        if (undone.isPresent()) {
            return new OwnSteps<>(undo.minus(undone.get()), redo.plus(Step.of(change)));
        }
        return holding(redo, target)
                .map(redone -> new OwnSteps<>(undo.plus(Step.of(change)), redo.minus(redone)))
                .orElse(this);
    }

    OwnSteps<E> without(Step<E> step) {
        return new OwnSteps<>(undo.minus(step), redo.minus(step));
    }

    private PStack<Step<E>> pushed(Change<E> change) {
        if (!undo.isEmpty() && undo.getFirst().goesOnWith(change)) {
            return undo.minus(0).plus(undo.getFirst().and(change));
        }
        return undo.plus(Step.of(change));
    }

    private static <E> PStack<Step<E>> limited(PStack<Step<E>> steps, int most) {
        return steps.size() > most ? steps.minus(steps.size() - 1) : steps;
    }

    private static <E> Optional<Step<E>> holding(PStack<Step<E>> steps, OperationId op) {
        return steps.stream().filter(step -> step.holds(op)).findFirst();
    }

    /** The changes of one step, in order: one, or those of one group. */
    record Step<E>(List<Change<E>> changes) {

        Step {
            changes = List.copyOf(changes);
        }

        static <E> Step<E> of(Change<E> change) {
            return new Step<>(List.of(change));
        }

        boolean goesOnWith(Change<E> change) {
            return change.group().isPresent()
                    && change.group().equals(changes.getLast().group());
        }

        Step<E> and(Change<E> change) {
            List<Change<E>> more = new ArrayList<>(changes);
            more.add(change);
            return new Step<>(more);
        }

        boolean holds(OperationId op) {
            return changes.stream().anyMatch(change -> change.op().equals(op));
        }

        List<E> events() {
            return changes.stream().flatMap(change -> change.events().stream()).toList();
        }

        OperationId last() {
            return changes.getLast().op();
        }
    }
}
