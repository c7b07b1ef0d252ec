package org.mapwright.map;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a factor of the map gains from the same one of a drawing. What it has already stays as it is. */
final class Recognising {

    private Recognising() {}

    static Factor enriched(Factor standing, Factor seen) {
        Factor noted = standing.note().isEmpty() ? standing.noted(seen.note()) : standing;
        return noted.alsoCalled(names(standing, seen))
                .tagged(tags(standing, seen))
                .rated(ratings(standing.ratings(), seen.ratings()));
    }

    /** Capitals and white space alone make no other wording. */
    private static Set<Label> names(Factor standing, Factor seen) {
        Set<Label> names = new LinkedHashSet<>(standing.alsoCalled());
        Set<String> known = new LinkedHashSet<>(Set.of(standing.label().plain()));
        names.forEach(name -> known.add(name.plain()));
        if (known.add(seen.label().plain())) {
            names.add(seen.label());
        }
        seen.alsoCalled().stream().filter(name -> known.add(name.plain())).forEach(names::add);
        return names;
    }

    private static Set<Tag> tags(Factor standing, Factor seen) {
        Set<Tag> tags = new LinkedHashSet<>(standing.tags());
        seen.tags().stream().filter(tag -> tags.size() < Factor.MOST_TAGS).forEach(tags::add);
        return tags;
    }

    private static Ratings ratings(Ratings standing, Ratings seen) {
        Ratings both = standing;
        for (Aspect aspect : Aspect.values()) {
            for (Map.Entry<ContributorId, Vote> vote : seen.on(aspect).votes().entrySet()) {
                boolean voted = standing.on(aspect).by(vote.getKey()).isPresent();
                both = voted ? both : both.with(aspect, vote.getKey(), Optional.of(vote.getValue()));
            }
        }
        return both;
    }
}
