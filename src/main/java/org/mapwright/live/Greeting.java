package org.mapwright.live;

import java.util.List;
import java.util.Optional;
import org.mapwright.live.ServerFrame.AppliedOp;
import org.mapwright.live.ServerFrame.Welcome;
import org.mapwright.live.ServerFrame.You;
import org.mapwright.study.Member;

/** Writes the welcome: the changes since the last visit where they are known, else the whole document. */
final class Greeting<S, E> {

    /** The largest snapshot that goes into a frame, in characters; a larger one is fetched. */
    private static final int LARGEST_SNAPSHOT = 64 * 1024;

    private final DocumentKind<S, ?, E> kind;
    private final DocumentId id;

    Greeting(DocumentKind<S, ?, E> kind, DocumentId id) {
        this.kind = kind;
        this.id = id;
    }

    Welcome welcome(Joined<S, E> joined, Member member) {
        Optional<List<AppliedOp>> ops = joined.tail()
                .map(tail -> tail.stream().map(change -> change.applied(member)).toList());
        Optional<Json> snapshot =
                ops.isPresent() ? Optional.empty() : Optional.of(new Json(kind.snapshot(joined.state(), member)));
        boolean large =
                snapshot.filter(json -> json.text().length() > LARGEST_SNAPSHOT).isPresent();
        return new Welcome(
                joined.epoch(),
                joined.seq(),
                You.of(member),
                large ? Optional.empty() : snapshot,
                large ? Optional.of("/live/" + id + "/snapshot?seq=" + joined.seq()) : Optional.empty(),
                ops,
                joined.steps().canUndo(member.id()),
                joined.steps().canRedo(member.id()));
    }
}
