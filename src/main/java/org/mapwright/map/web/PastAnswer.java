package org.mapwright.map.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.map.past.Activity.Stretch;

/**
 * The past of a map as its timeline shows it.
 *
 * @param last the newest change; 0 where nothing has happened yet
 * @param lastAt when that was
 * @param span seconds of one stretch
 * @param mayLead whether the reader may name moments, bring them back and open them as copies
 */
public record PastAnswer(
        long last,
        Optional<Instant> lastAt,
        long span,
        List<Stretch> stretches,
        List<VersionAnswer> versions,
        boolean mayLead) {}
