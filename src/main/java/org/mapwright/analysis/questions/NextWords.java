package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Phrases;

/**
 * What stands next to a start, three of it by name: what moves one way before what could go either way, and then in the
 * order of the answer.
 *
 * @param all of it
 */
record NextWords(List<Reached> all, Names names) {

    /** "less isolation and less stress, and more sleep"; nothing when no direction is settled. */
    Optional<String> settled() {
        List<String> groups = new ArrayList<>();
        named().stream()
                .flatMap(reached -> sign(reached).stream())
                .filter(NextWords::isSettled)
                .distinct()
                .forEach(sign -> groups.add(Phrases.list(named().stream()
                        .filter(reached -> sign(reached).filter(sign::equals).isPresent())
                        .map(reached -> names.amount(sign == NetSign.MORE, reached.factor()))
                        .toList())));
        return groups.isEmpty() ? Optional.empty() : Optional.of(joined(groups));
    }

    /** "trust and sleep", of which nobody knows which way they move. */
    Optional<String> unsettled() {
        List<String> open = named().stream()
                .filter(reached -> !isSettled(reached))
                .map(reached -> names.bold(reached.factor()))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(Phrases.list(open));
    }

    int settledCount() {
        return (int) named().stream().filter(NextWords::isSettled).count();
    }

    int unsettledCount() {
        return named().size() - settledCount();
    }

    /** How many are not named. */
    int unnamed() {
        return all.size() - named().size();
    }

    private List<Reached> named() {
        return all.stream()
                .sorted(Comparator.comparing((Reached reached) -> !isSettled(reached)))
                .limit(Names.NAMED)
                .toList();
    }

    /** A comma parts the groups only where one of them has several names. */
    private String joined(List<String> groups) {
        return named().stream().filter(NextWords::isSettled).count() > groups.size()
                ? Phrases.clauses(groups)
                : Phrases.list(groups);
    }

    private static Optional<NetSign> sign(Reached reached) {
        return reached.net().map(Net::sign);
    }

    private static boolean isSettled(Reached reached) {
        return reached.net().filter(Net::isSettled).isPresent();
    }

    private static boolean isSettled(NetSign sign) {
        return sign == NetSign.MORE || sign == NetSign.LESS;
    }
}
