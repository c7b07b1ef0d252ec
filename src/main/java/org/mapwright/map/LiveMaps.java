package org.mapwright.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.study.Member;

/**
 * The maps that are open, each with its one writer. The server's own screens edit and watch maps here; browsers do the
 * same through the live channel, and both come out in one order.
 */
public interface LiveMaps {

    /** The map as it stands after its last committed change; opened when nobody had it open. */
    Optional<SystemMap> current(MapId map);

    /**
     * Carries a command out and returns when it is committed.
     *
     * @throws org.mapwright.live.StoreUnavailable when the store does not come back within some seconds
     */
    Outcome submit(MapId map, MapCommand command, Member by);

    /** Takes one's own last step back. */
    Outcome undo(MapId map, Member by);

    /** Brings back what one's last undo took. */
    Outcome redo(MapId map, Member by);

    /** Calls the listener with the map after each change, in order, on a thread of its own, until closed. */
    Watch watch(MapId map, Consumer<SystemMap> listener);

    /** What became of a command. */
    sealed interface Outcome {

        /** It happened, as change number {@code seq}; unchanged when all stood as asked already. */
        record Done(long seq, boolean changed) implements Outcome {}

        record NotDone(Reason reason) implements Outcome {}
    }

    /** An open watch. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
