package org.mapwright.map;

/** What the group settled on for a link; the claims that say otherwise stay. */
public record AgreedReading(Polarity polarity, Prose note, Contributor by) {}
