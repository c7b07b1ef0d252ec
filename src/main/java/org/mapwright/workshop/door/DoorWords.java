package org.mapwright.workshop.door;

import java.time.Duration;
import org.mapwright.value.Words;

/** What is said at the door. */
public final class DoorWords {

    private static final Words WORDS = Words.of("workshopdoor");

    private DoorWords() {}

    /** Of a code that is none, is not known or has ended: all the same, so that nobody learns which codes there are. */
    public static String wrongCode() {
        return WORDS.say("code.wrong");
    }

    /** Of too many wrong codes from one house. */
    public static String wait(Duration wait) {
        return WORDS.say("code.wait", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }

    /** Of words that are on no card. */
    public static String wrongCardWords() {
        return WORDS.say("card.wrong");
    }

    /** What phones open, or why they can open nothing. */
    public static String where(JoinAddress address) {
        return switch (address) {
            case JoinAddress.Reachable reachable -> reachable.shown();
            case JoinAddress.OnlyHere here -> WORDS.say("address.here");
            case JoinAddress.NoNetwork none -> WORDS.say("address.none");
        };
    }

    /** What the facilitator can do so that phones come in. */
    public static String how(JoinAddress address) {
        return switch (address) {
            case JoinAddress.Reachable reachable -> WORDS.say("address.how.reachable");
            case JoinAddress.OnlyHere here -> WORDS.say("address.how.here");
            case JoinAddress.NoNetwork none -> WORDS.say("address.how.none");
        };
    }
}
