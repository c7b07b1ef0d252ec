package org.mapwright.study;

import java.time.Duration;
import java.time.Instant;

/**
 * A link that lets one person join a study.
 *
 * @param id names it to the facilitator; it is not the secret
 * @param role what the person will be
 * @param until when the link stops working
 */
public record Invitation(String id, Study study, Role role, Instant until) {

    /** How long an invitation is good for. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);
}
