package org.mapwright.live;

import java.util.List;

/**
 * Follows a document from the moment it joined. Called in the order of the changes, on the writer's thread, which must
 * not be held up.
 */
public interface Follower<S, E> {

    /** What it follows on from, before anything else. */
    void joined(Joined<S, E> joined);

    /** These changes were committed, in order. */
    void changed(List<Advance<S, E>> changes);

    /** The store went away, has no room left, or is back. */
    void store(ServerFrame.State now);

    /** What comes next cannot be told: the follower is let go, and may join again. */
    void dropped();

    /** There is no such document; the follower is let go. */
    void lost(NoSuchDocument gone);
}
