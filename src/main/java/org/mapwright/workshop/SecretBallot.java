package org.mapwright.workshop;

import java.util.Optional;
import org.mapwright.map.FactorId;
import org.mapwright.workshop.voting.Ballot;

/**
 * A ballot as the record keeps it: in words that stand apart, and are taken away when the vote is counted.
 *
 * @param ballot nothing when it has been taken away
 */
public record SecretBallot(Optional<Ballot<FactorId>> ballot) {

    static SecretBallot of(Ballot<FactorId> ballot) {
        return new SecretBallot(Optional.of(ballot));
    }
}
