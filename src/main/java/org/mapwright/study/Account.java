package org.mapwright.study;

/**
 * Lets one person sign in.
 *
 * @param passwordHash bcrypt, never the password itself
 * @param facilitator may start studies of her own
 */
public record Account(SignInName name, String passwordHash, boolean facilitator) {

    public Account {
        if (!passwordHash.startsWith("$2")) {
            throw new IllegalArgumentException("A password must be kept as a bcrypt hash");
        }
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
