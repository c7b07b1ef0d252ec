package org.mapwright.analysis.questions;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * The part of a drawing that answers a question.
 *
 * @param asked the question with its parameters
 * @param seq the moment of the map that was asked
 * @param starts where it started and why there
 * @param targets where paths were to end, and why there; as the starts if the question has no targets of its own
 * @param factors the factors of the part, the nearest first
 * @param links its links, in the order of the map
 * @param paths the paths, if it asked for paths
 */
public record Answer(
        Asked asked,
        long seq,
        Finding finding,
        Starts starts,
        Starts targets,
        List<Reached> factors,
        List<LinkId> links,
        Optional<PathSearch> paths) {

    /** What came of it. Each is an answer; none is an error. */
    public enum Finding {
        /** There is something to show. */
        FOUND,
        /** The links lead nowhere from there, or to nothing that all share. */
        NOTHING,
        /** There is a path, but none as short as was asked for. */
        TOO_FAR,
        /** The map has no links yet. */
        NO_LINKS,
        /** A start or a target is not on the map any more. */
        GONE,
        /** There is not enough to start from, or all stand out alike. */
        NO_START
    }

    public Answer {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }

    /** The factors apart from the starts, the nearest first. */
    public List<Reached> others() {
        return factors.stream()
                .filter(reached -> !starts.factors().contains(reached.factor()))
                .toList();
    }

    /** Whether it left out nothing of what was asked for. */
    public boolean complete() {
        return paths.map(PathSearch::complete).orElse(true);
    }

    /** The factors alone. */
    public List<FactorId> factorIds() {
        return factors.stream().map(Reached::factor).toList();
    }
}
