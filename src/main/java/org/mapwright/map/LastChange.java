package org.mapwright.map;

import java.time.Instant;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** Who changed a part of a map last, and when. */
public record LastChange(Pseudonym by, Group group, Instant at) {}
