package org.mapwright.map.web;

import java.time.Instant;
import java.util.Optional;
import org.mapwright.map.Drawing;

/** The map after a change, and when that was; it has no time before its first change. */
public record MomentAnswer(long seq, Optional<Instant> at, Drawing drawing) {}
