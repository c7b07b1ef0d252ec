package org.mapwright.map;

import java.util.Optional;

/** What the group said about a factor, aspect by aspect. */
public record Ratings(Tally importance, Tally controllability, Tally vulnerability) {

    public static final Ratings NONE = new Ratings(Tally.EMPTY, Tally.EMPTY, Tally.EMPTY);

    public Tally on(Aspect aspect) {
        return switch (aspect) {
            case IMPORTANCE -> importance;
            case CONTROLLABILITY -> controllability;
            case VULNERABILITY -> vulnerability;
        };
    }

    Ratings with(Aspect aspect, ContributorId by, Optional<Vote> vote) {
        Tally tally = on(aspect).with(by, vote);
        return switch (aspect) {
            case IMPORTANCE -> new Ratings(tally, controllability, vulnerability);
            case CONTROLLABILITY -> new Ratings(importance, tally, vulnerability);
            case VULNERABILITY -> new Ratings(importance, controllability, tally);
        };
    }
}
