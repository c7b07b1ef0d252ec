package org.mapwright.workshop.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.value.RandomText;
import org.mapwright.value.Words;
import org.mapwright.workshop.Attendee;
import org.mapwright.workshop.Guests;
import org.mapwright.workshop.Guests.Guest;
import org.mapwright.workshop.LiveWorkshops;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopReason;
import org.mapwright.workshop.Workshops;
import org.mapwright.workshop.Workshops.Overview;
import org.mapwright.workshop.door.CardWords;
import org.mapwright.workshop.door.DoorWords;
import org.mapwright.workshop.door.FriendlyName;
import org.mapwright.workshop.door.JoinCode;
import org.mapwright.workshop.door.WrongTries;
import org.mapwright.workshop.web.Entry.Agrees;
import org.springframework.stereotype.Component;

/**
 * Lets people in. Only what was wrong counts as a try, so a whole room behind one address comes in at once; a wrong code
 * and one that has ended are told the same.
 */
@Component
final class Doorkeeper {

    private static final Words WORDS = Words.of("workshoplive");

    private final Workshops workshops;
    private final LiveWorkshops live;
    private final Guests guests;
    private final WrongTries tries;
    private final SecureRandom random = new SecureRandom();

    Doorkeeper(Workshops workshops, LiveWorkshops live, Guests guests, WrongTries tries) {
        this.workshops = workshops;
        this.live = live;
        this.guests = guests;
        this.tries = tries;
    }

    /** Somebody is in, and has these to come back by. */
    record Admitted(OneTimeSecret phone, CardWords card) {}

    /**
     * What stands behind the code.
     *
     * @param address from which it was typed
     */
    Invitation invitation(String code, String address) {
        Overview found = behind(code, address);
        Workshop workshop = live.current(found.id()).orElseThrow(Doorkeeper::wrongCode);
        if (workshop.isFull()) {
            throw away(WorkshopReason.FULL);
        }
        return Invitation.of(found.id(), workshop.setup(), freeName(workshop));
    }

    /** Another friendly name that nobody in the room has. */
    Pseudonym anotherName(String code, String address) {
        Overview found = behind(code, address);
        return freeName(live.current(found.id()).orElseThrow(Doorkeeper::wrongCode));
    }

    /** Lets somebody in, or into the lobby; whoever does not get in leaves nothing behind. */
    Admitted enter(Entry entry, String address) {
        Overview found = behind(entry.code(), address);
        Member guest = newGuest(found, entry);
        Admitted admitted = new Admitted(OneTimeSecret.drawn(random), CardWords.drawn(random));
        guests.add(found.id(), guest, admitted.phone(), admitted.card());
        Optional<WorkshopReason> refused = live.submit(found.id(), new Arrive(), guest);
        if (refused.isPresent()) {
            guests.forget(guest.id());
            throw away(refused.get());
        }
        return admitted;
    }

    /** Another phone, or the same one that forgot, by the words on a card. */
    OneTimeSecret comesBack(String words, String address) {
        Guest guest = tried(address, () -> CardWords.read(words).flatMap(guests::byCard))
                .filter(known -> workshops
                        .find(known.workshop())
                        .filter(w -> !w.isOver())
                        .isPresent())
                .orElseThrow(() -> TurnedAway.unknown(DoorWords.wrongCardWords()));
        OneTimeSecret phone = OneTimeSecret.drawn(random);
        guests.addPhone(guest.member().id(), phone);
        return phone;
    }

    private Overview behind(String code, String address) {
        return tried(address, () -> JoinCode.read(code).flatMap(workshops::byCode))
                .orElseThrow(Doorkeeper::wrongCode);
    }

    private <T> Optional<T> tried(String address, Supplier<Optional<T>> look) {
        Optional<Duration> wait = tries.begin(address);
        if (wait.isPresent()) {
            throw TurnedAway.tooOften(DoorWords.wait(wait.get()), wait.get());
        }
        try {
            Optional<T> found = look.get();
            found.ifPresent(good -> tries.cameIn(address));
            return found;
        } catch (StoreUnavailable e) {
            tries.giveBack(address);
            throw e;
        }
    }

    private Member newGuest(Overview workshop, Entry entry) {
        return new Member(
                new MemberId("g-" + RandomText.id(random)),
                workshop.study(),
                new Pseudonym(entry.name()),
                group(entry.group()),
                entry.agrees() == Agrees.ALL ? Role.PARTICIPANT : Role.OBSERVER);
    }

    private static Group group(@Nullable String said) {
        return said == null ? Group.UNSAID : new Group(said);
    }

    private Pseudonym freeName(Workshop workshop) {
        List<Pseudonym> taken =
                workshop.people().values().stream().map(Attendee::pseudonym).toList();
        return FriendlyName.another(taken, random);
    }

    private static TurnedAway wrongCode() {
        return TurnedAway.unknown(DoorWords.wrongCode());
    }

    private static TurnedAway away(WorkshopReason reason) {
        return TurnedAway.because(reason, WORDS.say("refused.", reason));
    }
}
