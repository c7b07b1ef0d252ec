package org.mapwright.workshop.voting;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.MemberId;

/**
 * The ballots of one vote, one a person: handing in again, from whatever phone and after however many reloads, replaces
 * what she handed in before. Once closed it takes nothing more and never opens again, since the difference of two
 * results would tell what the last person changed; another round is another vote.
 *
 * <p>While it is open, who handed in what is kept together so that she can change it; closing it forgets who.
 *
 * @param counted what was handed in, once closed, in an order that says nothing
 * @param <B> dots or ratings
 */
public record Ballots<B extends Ballot<?>>(Map<MemberId, B> byPerson, List<B> counted, boolean closed) {

    public Ballots {
        byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
        counted = List.copyOf(counted);
    }

    /** A vote that has just opened. */
    public static <B extends Ballot<?>> Ballots<B> open() {
        return new Ballots<>(Map.of(), List.of(), false);
    }

    /** With this ballot instead of what the person handed in before; nothing once the vote is closed. */
    public Optional<Ballots<B>> handIn(MemberId person, B ballot) {
        if (closed) {
            return Optional.empty();
        }
        Map<MemberId, B> more = new LinkedHashMap<>(byPerson);
        more.put(person, ballot);
        return Optional.of(new Ballots<>(more, counted, false));
    }

    /** Without what this person handed in, as when she withdraws before the vote is closed. */
    public Ballots<B> without(MemberId person) {
        Map<MemberId, B> fewer = new LinkedHashMap<>(byPerson);
        fewer.remove(person);
        return new Ballots<>(fewer, counted, closed);
    }

    /** The vote is over. */
    public Ballots<B> close() {
        return closed ? this : closedWith(withoutOrder());
    }

    /** The vote is over, and this is what was handed in. */
    public Ballots<B> closedWith(List<B> ballots) {
        return new Ballots<>(Map.of(), ballots, true);
    }

    /** The ballots in an order that says nothing of when they came: as they read. */
    public List<B> withoutOrder() {
        return byPerson.values().stream()
                .sorted(Comparator.comparing(String::valueOf))
                .toList();
    }

    /** How many people have handed in, all that may be shown before the vote is closed. */
    public int handedIn() {
        return closed ? counted.size() : byPerson.size();
    }

    /**
     * What is to be counted.
     *
     * @throws IllegalStateException before the vote is closed: results are hidden until then
     */
    public Collection<B> toCount() {
        if (!closed) {
            throw new IllegalStateException("A vote must be closed before it is counted");
        }
        return counted;
    }
}
