package org.mapwright.map.web;

/** The change as which a moment was brought back; {@code changed} is false where the map stood like that already. */
public record BroughtBackAnswer(long seq, boolean changed) {}
