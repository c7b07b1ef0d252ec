package org.mapwright.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.study.StudyId;

/** Where workshops and their logs are kept; the promises are those of {@link org.mapwright.live.DocumentKind}. */
public interface WorkshopStore {

    /** The study whose workshop it is. */
    Optional<StudyId> studyOf(WorkshopId id);

    /** Reads the workshop and takes the lease. */
    Optional<Opened<Workshop, WorkshopEvent>> open(WorkshopId id);

    /** Writes changes, all or nothing. */
    void append(List<Append<Workshop, WorkshopEvent>> appends);

    /** Which of the operations the log holds, and at which seq. */
    Map<OperationId, Long> recorded(WorkshopId id, Set<OperationId> operations);
}
