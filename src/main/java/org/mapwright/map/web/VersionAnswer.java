package org.mapwright.map.web;

import java.time.Instant;
import org.mapwright.map.Contributor;

/**
 * A named moment.
 *
 * @param at when the moment was
 * @param by who named it
 * @param namedAt when it was named
 */
public record VersionAnswer(long seq, String name, Instant at, Contributor by, Instant namedAt) {}
