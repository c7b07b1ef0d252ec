package org.mapwright.live;

import java.util.Optional;
import org.mapwright.study.MemberId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What each person can take back and bring back: her own steps, nobody else's. Never changes; a step more is a new one.
 *
 * @param most the most steps kept for one person
 */
public record Steps<E>(int most, PMap<MemberId, OwnSteps<E>> people) {

    static <E> Steps<E> none(int most) {
        return new Steps<>(most, HashTreePMap.empty());
    }

    Steps<E> after(Change<E> change) {
        MemberId person = change.by().id();
        return with(person, of(person).after(change, most));
    }

    Steps<E> with(MemberId person, OwnSteps<E> steps) {
        return new Steps<>(most, people.plus(person, steps));
    }

    OwnSteps<E> of(MemberId person) {
        return Optional.ofNullable(people.get(person)).orElseGet(OwnSteps::none);
    }

    public boolean canUndo(MemberId person) {
        return !of(person).undo().isEmpty();
    }

    public boolean canRedo(MemberId person) {
        return !of(person).redo().isEmpty();
    }
}
