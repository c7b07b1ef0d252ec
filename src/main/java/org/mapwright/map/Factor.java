package org.mapwright.map;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can rise or fall.
 *
 * @param alsoCalled wordings of factors that were merged into this one
 * @param tags at most 20
 */
public record Factor(
        FactorId id,
        Label label,
        Set<Label> alsoCalled,
        FactorKind kind,
        Optional<Theme> theme,
        Ratings ratings,
        Set<Tag> tags,
        Prose note) {

    /** The most tags a factor may have. */
    public static final int MOST_TAGS = 20;

    public Factor {
        alsoCalled = Collections.unmodifiableSet(new LinkedHashSet<>(alsoCalled));
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
        if (tags.size() > MOST_TAGS) {
            throw new IllegalArgumentException("A factor must have at most " + MOST_TAGS + " tags: " + tags.size());
        }
    }

    /** A factor about which nothing but label and kind is known. */
    public static Factor of(FactorId id, Label label, FactorKind kind) {
        return new Factor(id, label, Set.of(), kind, Optional.empty(), Ratings.NONE, Set.of(), Prose.NONE);
    }

    Factor called(Label newLabel) {
        return new Factor(id, newLabel, alsoCalled, kind, theme, ratings, tags, note);
    }

    Factor alsoCalled(Set<Label> labels) {
        return new Factor(id, label, labels, kind, theme, ratings, tags, note);
    }

    Factor ofKind(FactorKind newKind) {
        return new Factor(id, label, alsoCalled, newKind, theme, ratings, tags, note);
    }

    Factor inTheme(Optional<Theme> newTheme) {
        return new Factor(id, label, alsoCalled, kind, newTheme, ratings, tags, note);
    }

    Factor rated(Ratings newRatings) {
        return new Factor(id, label, alsoCalled, kind, theme, newRatings, tags, note);
    }

    Factor tagged(Set<Tag> newTags) {
        return new Factor(id, label, alsoCalled, kind, theme, ratings, newTags, note);
    }

    Factor noted(Prose newNote) {
        return new Factor(id, label, alsoCalled, kind, theme, ratings, tags, newNote);
    }
}
