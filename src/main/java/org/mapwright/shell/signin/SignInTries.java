package org.mapwright.shell.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.value.Network;
import org.mapwright.value.Tries;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try a password or a link that works once: wrong tries are counted for each sign-in name,
 * whether it exists or not, and for each network address, behind which a whole room may sit. Counts are in memory and
 * begin anew with the application. Access tokens are counted apart, so that a program that goes on with one that has
 * ended keeps nobody in its house from signing in.
 */
@Component
public class SignInTries {

    private static final int FOR_A_NAME = 8;
    private static final Duration BETWEEN_FOR_A_NAME = Duration.ofMinutes(2);
    private static final int FOR_AN_ADDRESS = 40;
    private static final Duration BETWEEN_FOR_AN_ADDRESS = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 60;

    private final Tries byName;
    private final Tries byAddress;
    private final Tries tokensByAddress;

    /** @param clock by which tries are given back */
    public SignInTries(Clock clock) {
        byName = new Tries(clock, FOR_A_NAME, BETWEEN_FOR_A_NAME);
        byAddress = new Tries(clock, FOR_AN_ADDRESS, BETWEEN_FOR_AN_ADDRESS);
        tokensByAddress = new Tries(clock, FOR_AN_ADDRESS, BETWEEN_FOR_AN_ADDRESS);
    }

    /** Takes a try of a password; nothing when it may be made, else how long to wait. */
    public Optional<Duration> begin(String name, String address) {
        Optional<Duration> wait = byAddress.take(Network.of(address));
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> longer = byName.take(key(name));
        longer.ifPresent(refused -> byAddress.giveBack(Network.of(address)));
        return longer;
    }

    /** The try did not count: it went well, or it could not be looked at. */
    public void giveBack(String name, String address) {
        byName.giveBack(key(name));
        byAddress.giveBack(Network.of(address));
    }

    /** Takes a try of a link that works once; nothing when it may be made, else how long to wait. */
    public Optional<Duration> beginLink(String address) {
        return byAddress.take(Network.of(address));
    }

    /** The link was good. */
    public void giveBackLink(String address) {
        byAddress.giveBack(Network.of(address));
    }

    /** Counts an access token that was wrong; nothing when the next may come at once, else how long to wait. */
    public Optional<Duration> wrongToken(String address) {
        return tokensByAddress.take(Network.of(address));
    }

    private static String key(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
