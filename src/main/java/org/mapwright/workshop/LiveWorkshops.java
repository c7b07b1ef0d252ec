package org.mapwright.workshop;

import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.live.Watch;
import org.mapwright.study.Member;

/**
 * The workshops that go on, each with its one writer. The facilitator's screens lead and watch them here; phones take
 * part through the live channel, and both come out in one order.
 */
public interface LiveWorkshops {

    /** The workshop as it stands; nothing when there is none. */
    Optional<Workshop> current(WorkshopId id);

    /**
     * Carries a command out and returns when it is committed.
     *
     * @return why not, when it was not
     * @throws org.mapwright.live.StoreUnavailable when the store does not come back within some seconds
     */
    Optional<WorkshopReason> submit(WorkshopId id, WorkshopCommand command, Member by);

    /** Calls the listener with the workshop after each change, in order, on a thread of its own, until closed. */
    Watch watch(WorkshopId id, Consumer<Workshop> listener);
}
