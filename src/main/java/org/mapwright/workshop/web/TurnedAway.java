package org.mapwright.workshop.web;

import java.time.Duration;
import java.util.Optional;
import org.mapwright.workshop.WorkshopReason;
import org.springframework.http.HttpStatus;

/** Somebody does not get in, and is told why in one sentence. */
final class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Optional<WorkshopReason> reason;
    private final transient Optional<Duration> wait;

    private TurnedAway(HttpStatus status, String sentence, Optional<WorkshopReason> reason, Optional<Duration> wait) {
        super(sentence);
        this.status = status;
        this.reason = reason;
        this.wait = wait;
    }

    static TurnedAway unknown(String sentence) {
        return new TurnedAway(HttpStatus.NOT_FOUND, sentence, Optional.empty(), Optional.empty());
    }

    static TurnedAway tooOften(String sentence, Duration wait) {
        return new TurnedAway(HttpStatus.TOO_MANY_REQUESTS, sentence, Optional.empty(), Optional.of(wait));
    }

    static TurnedAway because(WorkshopReason reason, String sentence) {
        return new TurnedAway(HttpStatus.CONFLICT, sentence, Optional.of(reason), Optional.empty());
    }

    HttpStatus status() {
        return status;
    }

    Said said() {
        return new Said(
                String.valueOf(getMessage()),
                reason.map(Enum::name),
                wait.map(time -> time.plusMillis(999).toSeconds()));
    }

    /** What the page gets. */
    record Said(String message, Optional<String> reason, Optional<Long> retrySeconds) {}
}
