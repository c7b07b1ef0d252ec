package org.mapwright.map.web;

import org.mapwright.map.MapId;

/** The map that was made as a copy. */
public record CopiedAnswer(MapId map) {}
