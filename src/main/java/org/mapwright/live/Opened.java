package org.mapwright.live;

import java.util.List;
import org.mapwright.study.StudyId;

/**
 * A document as its store holds it, claimed by one writer.
 *
 * @param epoch the writer's lease: a writer with an older one can no longer commit
 * @param recent the newest changes, oldest first, for undo and for screens that come back
 */
public record Opened<S, E>(S state, long seq, long epoch, StudyId study, List<Change<E>> recent) {}
