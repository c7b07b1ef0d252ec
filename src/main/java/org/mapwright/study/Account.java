package org.mapwright.study;

/**
 * Lets one person sign in.
 *
 * @param passwordHash bcrypt, never the password itself
 * @param facilitator may start studies of her own
 * @param departures how often she was signed out everywhere: a browser that remembers her remembers this number too
 */
public record Account(SignInName name, String passwordHash, boolean facilitator, int departures) {

    public Account {
        if (!passwordHash.startsWith("$2")) {
            throw new IllegalArgumentException("A password must be kept as a bcrypt hash");
        }
        if (departures < 0) {
            throw new IllegalArgumentException("Departures must be at least 0: " + departures);
        }
    }

    /** Somebody who was never signed out everywhere. */
    public Account(SignInName name, String passwordHash, boolean facilitator) {
        this(name, passwordHash, facilitator, 0);
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
