package org.mapwright.live;

import java.util.function.Consumer;
import org.mapwright.study.Memberships;

/**
 * What lets somebody in, keeps asking whether she still may, and hears when she has gone.
 *
 * @param ended hears of each connection that ended
 */
record Reception(
        Tickets tickets, Memberships memberships, Rooms rooms, Engine engine, Consumer<Connection<?, ?, ?>> ended) {}
