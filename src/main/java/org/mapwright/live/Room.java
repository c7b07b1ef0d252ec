package org.mapwright.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.live.ServerFrame.Present;
import org.mapwright.study.Member;

/** Who has a document open at the moment, and where they point. Told to all of them five times a second at most. */
final class Room {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Engine engine;
    private final Map<Guest, Present> guests = new LinkedHashMap<>();
    private boolean telling;

    Room(Engine engine) {
        this.engine = engine;
    }

    /** Somebody in the room. */
    interface Guest {
        void see(ServerFrame.Presence presence);

        void hear(ServerFrame.Offer offer);
    }

    void enter(Guest guest, Member member) {
        put(guest, present(member, new ClientFrame.Presence(Optional.empty(), List.of())));
    }

    void move(Guest guest, Member member, ClientFrame.Presence presence) {
        put(guest, present(member, presence));
    }

    /** Tells everybody else who is here now, and nobody who comes later. */
    void offer(Member by, ClientFrame.Offer offer) {
        List<Guest> others;
        synchronized (guests) {
            others = guests.entrySet().stream()
                    .filter(guest -> !guest.getValue().id().equals(by.id().value()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        ServerFrame.Offer told = new ServerFrame.Offer(ServerFrame.Author.of(by), offer.view());
        others.forEach(guest -> guest.hear(told));
    }

    /** True when the room is empty now. */
    boolean leave(Guest guest) {
        synchronized (guests) {
            guests.remove(guest);
            if (guests.isEmpty()) {
                return true;
            }
        }
        tellSoon();
        return false;
    }

    private void put(Guest guest, Present present) {
        synchronized (guests) {
            // whoever moved last comes last, so that of two screens of one person the one in use counts
            guests.remove(guest);
            guests.put(guest, present);
        }
        tellSoon();
    }

    private void tellSoon() {
        synchronized (guests) {
            if (telling) {
                return;
            }
            telling = true;
        }
        engine.later().after(PAUSE, this::tell);
    }

    private void tell() {
        List<Guest> all;
        Map<String, Present> people = new LinkedHashMap<>();
        synchronized (guests) {
            telling = false;
            all = List.copyOf(guests.keySet());
            guests.values().forEach(present -> people.put(present.id(), present));
        }
        ServerFrame.Presence presence = new ServerFrame.Presence(List.copyOf(people.values()));
        all.forEach(guest -> guest.see(presence));
    }

    private static Present present(Member member, ClientFrame.Presence presence) {
        return new Present(
                member.id().value(),
                member.pseudonym().value(),
                member.group().value(),
                presence.pointer(),
                presence.selection());
    }
}
