package org.mapwright.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open invitations. Secrets are known by their hash alone. */
public interface Invitations {

    /** Keeps a new invitation under the hash of its secret. */
    void open(Invitation invitation, String secretHash);

    /** The invitation that this secret opens, unless it was used or is too old. */
    Optional<Invitation> find(OneTimeSecret secret, Instant now);

    /** The invitations of a study that can still be used, the next to end first. */
    List<Invitation> ofStudy(StudyId study, Instant now);

    /** Withdraws an invitation of the study; nothing happens when it is used already. */
    void withdraw(StudyId study, String id);

    /** Makes an account and a member of somebody new; the invitation is spent in the same step. */
    Joining joinAsNew(OneTimeSecret secret, Account account, Newcomer newcomer, Instant now);

    /** Makes a member of somebody who can sign in already; the invitation is spent in the same step. */
    Joining join(OneTimeSecret secret, SignInName account, Newcomer newcomer, Instant now);
}
