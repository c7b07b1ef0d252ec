package org.mapwright.analysis.paths;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ContributorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/**
 * On how many steps of a path the same people speak. A contributor supports a step when her claim has the polarity that
 * the link reads on the map. That one says A moves B and another that B moves C is no evidence that A moves C: the
 * transitivity trap of causal mapping.
 *
 * @param everyStep contributors who support every step
 * @param someStep contributors who support at least one
 */
public record Voices(int everyStep, int someStep) {

    public Voices {
        if (everyStep < 0 || everyStep > someStep) {
            throw new IllegalArgumentException("Those who support every step must be among those who support some: "
                    + everyStep + ", " + someStep);
        }
    }

    /** Share of those who support some step who support every one, in [0, 1]; 0 when nobody does. */
    public double share() {
        return someStep == 0 ? 0 : (double) everyStep / someStep;
    }

    /** The voices along the links. */
    static Voices along(List<LinkId> links, SystemMap map) {
        List<Set<ContributorId>> supporters = links.stream()
                .map(link -> map.link(link).map(Voices::supporters).orElse(Set.of()))
                .toList();
        Set<ContributorId> every = new HashSet<>(supporters.getFirst());
        supporters.forEach(every::retainAll);
        Set<ContributorId> some = supporters.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new Voices(every.size(), some.size());
    }

    private static Set<ContributorId> supporters(CausalLink link) {
        Polarity read = link.reading().polarity();
        return link.claims().stream()
                .filter(claim -> claim.polarity() == read)
                .map(Claim::by)
                .map(by -> by.id())
                .collect(Collectors.toSet());
    }
}
