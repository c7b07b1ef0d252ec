package org.mapwright.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.Answer.Outcome;
import org.mapwright.live.OwnSteps.Step;
import org.mapwright.study.MemberId;

/** Decides a batch of wishes on a state of its own, so that each sees what those before it did. Pure. */
final class Decider<S, O, E> {

    private final DocumentKind<S, O, E> kind;
    private final Instant at;
    private final List<Decided<S, O, E>> decided = new ArrayList<>();
    private Standing<S, E> now;

    private Decider(DocumentKind<S, O, E> kind, Standing<S, E> standing, Instant at) {
        this.kind = kind;
        this.now = standing;
        this.at = at;
    }

    static <S, O, E> Batch<S, O, E> decide(
            DocumentKind<S, O, E> kind, Standing<S, E> standing, List<Asked<O>> asked, Instant at) {
        Decider<S, O, E> decider = new Decider<>(kind, standing, at);
        asked.forEach(decider::decide);
        return new Batch<>(standing, decider.decided, decider.now);
    }

    private void decide(Asked<O> asked) {
        MemberId person = asked.wish().by().id();
        switch (asked.wish().intent()) {
            case Intent.Carry<O> carry ->
                take(
                        asked,
                        kind.decide(now.state(), carry.operation(), asked.wish().by()),
                        Optional.empty());
            case Intent.Undo<O> undo ->
                takeBack(asked, now.steps().of(person).undo().stream().findFirst());
            case Intent.Redo<O> redo ->
                takeBack(asked, now.steps().of(person).redo().stream().findFirst());
        }
    }

    /** A step that cannot be taken back is left behind, so that the one before it can be. */
    private void takeBack(Asked<O> asked, Optional<Step<E>> step) {
        if (step.isEmpty()) {
            take(asked, new Verdict.Refused<>(Answer.NOTHING_TO_UNDO), Optional.empty());
            return;
        }
        Verdict<E> verdict =
                kind.undo(now.state(), step.get().events(), asked.wish().by());
        boolean happened = verdict instanceof Verdict.Applied<E> applied
                && !applied.events().isEmpty();
        if (!happened) {
            MemberId person = asked.wish().by().id();
            now = now.with(now.steps().with(person, now.steps().of(person).without(step.get())));
        }
        take(asked, verdict, Optional.of(step.get().last()));
    }

    private void take(Asked<O> asked, Verdict<E> verdict, Optional<OperationId> undoes) {
        switch (verdict) {
            case Verdict.Applied<E> applied when !applied.events().isEmpty() -> advance(asked, applied, undoes);
            case Verdict.Applied<E> applied -> nothing(asked, Outcome.NOOP, Optional.empty());
            case Verdict.Parked<E> parked -> nothing(asked, Outcome.PARKED, Optional.of(parked.reason()));
            case Verdict.Refused<E> refused -> nothing(asked, Outcome.REFUSED, Optional.of(refused.reason()));
        }
    }

    private void advance(Asked<O> asked, Verdict.Applied<E> applied, Optional<OperationId> undoes) {
        Wish<O> wish = asked.wish();
        Optional<String> group = undoes.isPresent() ? Optional.empty() : wish.group();
        Change<E> change = new Change<>(wish.op(), now.seq() + 1, wish.by(), at, group, undoes, applied.events());
        Advance<S, E> advance = Advance.of(kind, change, now.state());
        now = now.after(change, advance.after());
        decided.add(new Decided<>(asked, answer(asked, Outcome.APPLIED, Optional.empty()), Optional.of(advance)));
    }

    private void nothing(Asked<O> asked, Outcome outcome, Optional<String> reason) {
        decided.add(new Decided<>(asked, answer(asked, outcome, reason), Optional.empty()));
    }

    private Answer answer(Asked<O> asked, Outcome outcome, Optional<String> reason) {
        return Answer.to(asked.wish(), now.seq(), outcome, reason, now.steps());
    }
}
