package org.mapwright.live;

import java.util.List;
import java.util.Optional;

/**
 * Where a follower begins.
 *
 * @param tail the changes since the one it knew last, where the document still has them all
 * @param steps who can undo and redo
 */
public record Joined<S, E>(S state, long seq, long epoch, Optional<List<Advance<S, E>>> tail, Steps<E> steps) {}
