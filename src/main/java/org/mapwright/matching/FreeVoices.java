package org.mapwright.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.FileVoice;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;

/**
 * Who speaks for a file where others have spoken. A row that names nobody is a voice of its own, so it gets the next
 * number that is free; somebody who has spoken is not spoken for again.
 */
final class FreeVoices {

    private final Set<ContributorId> spoken;

    FreeVoices(Collection<ContributorId> spoken) {
        this.spoken = new HashSet<>(spoken);
    }

    /** Who speaks; nobody when the one who is named has spoken. */
    Optional<ContributorId> speaker(ContributorId wanted) {
        if (spoken.add(wanted)) {
            return Optional.of(wanted);
        }
        return FileVoice.isOne(wanted) ? Optional.of(next().id()) : Optional.empty();
    }

    /** The contributor who speaks; nobody when the one who is named has spoken. */
    Optional<Contributor> speaker(Contributor wanted) {
        if (spoken.add(wanted.id())) {
            return Optional.of(wanted);
        }
        return FileVoice.isOne(wanted.id()) ? Optional.of(next()) : Optional.empty();
    }

    private Contributor next() {
        int number = 1;
        while (!spoken.add(FileVoice.number(number).id())) {
            number++;
        }
        return FileVoice.number(number);
    }
}
