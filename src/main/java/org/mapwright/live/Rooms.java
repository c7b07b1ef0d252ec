package org.mapwright.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.study.Member;

/** The rooms in which people are at the moment, one for each document. */
final class Rooms {

    private final Map<DocumentId, Room> rooms = new ConcurrentHashMap<>();
    private final Engine engine;

    Rooms(Engine engine) {
        this.engine = engine;
    }

    void enter(DocumentId document, Room.Guest guest, Member member) {
        rooms.compute(document, (id, room) -> {
            Room open = room == null ? new Room(engine) : room;
            open.enter(guest, member);
            return open;
        });
    }

    void move(DocumentId document, Room.Guest guest, Member member, ClientFrame.Presence presence) {
        rooms.computeIfPresent(document, (id, room) -> {
            room.move(guest, member, presence);
            return room;
        });
    }

    void offer(DocumentId document, Member by, ClientFrame.Offer offer) {
        rooms.computeIfPresent(document, (id, room) -> {
            room.offer(by, offer);
            return room;
        });
    }

    void leave(DocumentId document, Room.Guest guest) {
        rooms.computeIfPresent(document, (id, room) -> room.leave(guest) ? null : room);
    }
}
