package org.mapwright.live;

import java.util.function.Function;
import org.mapwright.live.ServerFrame.Author;
import org.mapwright.study.Member;

/** One change, the state it led from and to, and what it means for a member's screen. */
public final class Advance<S, E> {

    private final Change<E> change;
    private final S before;
    private final S after;
    private final Function<Member, Json> patch;
    private final boolean isSameForAll;

    private Advance(Change<E> change, S before, S after, Function<Member, Json> patch, boolean isSameForAll) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.patch = patch;
        this.isSameForAll = isSameForAll;
    }

    static <S, E> Advance<S, E> of(DocumentKind<S, ?, E> kind, Change<E> change, S before) {
        S after = kind.after(before, change.events());
        Function<Member, Json> patch = viewer -> new Json(kind.patch(before, after, viewer));
        // where all see the same, it is written once, for whoever made the change
        Lazy<Json> once = new Lazy<>(() -> patch.apply(change.by()));
        return new Advance<>(
                change, before, after, kind.isSameForAll() ? viewer -> once.get() : patch, kind.isSameForAll());
    }

    public Change<E> change() {
        return change;
    }

    public S before() {
        return before;
    }

    public S after() {
        return after;
    }

    /** What the member's screen takes up; may take some milliseconds the first time. */
    ServerFrame.AppliedOp applied(Member viewer) {
        return new ServerFrame.AppliedOp(change.seq(), change.op().value(), author(viewer), patch.apply(viewer));
    }

    /** Where not all see the same, only she herself hears that it was she: that she did something may say what. */
    private Author author(Member viewer) {
        boolean told = isSameForAll || viewer.id().equals(change.by().id());
        return told ? Author.of(change.by()) : Author.SOMEBODY;
    }
}
