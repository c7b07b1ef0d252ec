package org.mapwright.live;

/** One change, the state it led from and to, and what it means for a screen's drawing, written once for all screens. */
public final class Advance<S, E> {

    private final Change<E> change;
    private final S before;
    private final S after;
    private final Lazy<Json> patch;

    private Advance(Change<E> change, S before, S after, Lazy<Json> patch) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.patch = patch;
    }

    static <S, E> Advance<S, E> of(DocumentKind<S, ?, E> kind, Change<E> change, S before) {
        S after = kind.after(before, change.events());
        return new Advance<>(change, before, after, new Lazy<>(() -> new Json(kind.patch(before, after))));
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

    /** What screens take up; may take some milliseconds the first time. */
    ServerFrame.AppliedOp applied() {
        return new ServerFrame.AppliedOp(
                change.seq(), change.op().value(), ServerFrame.Author.of(change.by()), patch.get());
    }
}
