package org.mapwright.workshop.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mapwright.value.Network;
import org.mapwright.value.Tries;
import org.springframework.stereotype.Component;

/**
 * How many wrong codes may be tried, by the address they come from and by all addresses together. Only what was wrong
 * counts: a try is taken before the code is looked at and given back when it was good, so a whole room behind one
 * address comes in at once, however many of them there are, as long as fewer than {@value #FOR_AN_ADDRESS} of its tries
 * were wrong.
 *
 * <p>All addresses together have {@value #FOR_ALL} at once and then 11 a second, so at most 960,400 a day. With 100 open
 * workshops one of 2^50 codes is guessed in a day with a probability of at most 100 * 960,400 / 2^50 = 8.5e-8 (10^6
 * guesses: 8.9e-8). Somebody with very many addresses could use that up to keep others out; so an address from which
 * somebody has come in, or at which a facilitator opened a workshop, goes on with its own count alone for 12 hours.
 *
 * <p>Counts are in memory and begin anew with the application.
 */
@Component
public class WrongTries {

    static final int FOR_AN_ADDRESS = 60;
    static final Duration BETWEEN_FOR_AN_ADDRESS = Duration.ofSeconds(10);
    static final int FOR_ALL = 10_000;
    static final Duration BETWEEN_FOR_ALL = Duration.ofNanos(90_909_091);

    private static final String ALL = "all";
    private static final Duration KNOWN_FOR = Duration.ofHours(12);
    private static final int MOST_KNOWN = 10_000;

    private final Tries byAddress;
    private final Tries together;
    private final Cache<String, Boolean> known;

    /** @param clock by which tries are given back */
    public WrongTries(Clock clock) {
        byAddress = new Tries(clock, FOR_AN_ADDRESS, BETWEEN_FOR_AN_ADDRESS);
        together = new Tries(clock, FOR_ALL, BETWEEN_FOR_ALL);
        known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(KNOWN_FOR)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** Takes a try of a code; nothing when it may be looked at, else how long to wait. */
    public Optional<Duration> begin(String address) {
        String network = Network.of(address);
        Optional<Duration> wait = byAddress.take(network);
        if (wait.isPresent() || isKnown(network)) {
            return wait;
        }
        Optional<Duration> longer = together.take(ALL);
        longer.ifPresent(refused -> byAddress.giveBack(network));
        return longer;
    }

    /** The code was good: the try that was begun does not count, and the address is known from now on. */
    public void cameIn(String address) {
        giveBack(address);
        know(address);
    }

    /** The try could not be looked at, so it does not count. */
    public void giveBack(String address) {
        String network = Network.of(address);
        byAddress.giveBack(network);
        if (!isKnown(network)) {
            together.giveBack(ALL);
        }
    }

    /** A facilitator opened a workshop here: who comes from this address is spared what others use up. */
    public void know(String address) {
        known.put(Network.of(address), true);
    }

    private boolean isKnown(String network) {
        return known.getIfPresent(network) != null;
    }
}
