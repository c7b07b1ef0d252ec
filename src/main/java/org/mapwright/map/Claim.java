package org.mapwright.map;

/** A stance with its author; claims are kept beside each other, never averaged away. */
public record Claim(ClaimId id, Contributor by, Stance stance) {

    public Polarity polarity() {
        return stance.polarity();
    }

    boolean isBy(ContributorId contributor) {
        return by.id().equals(contributor);
    }
}
