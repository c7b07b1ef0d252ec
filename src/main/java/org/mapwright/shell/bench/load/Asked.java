package org.mapwright.shell.bench.load;

import tools.jackson.databind.JsonNode;

/**
 * One edit as somebody made it.
 *
 * @param body as a page sends it
 * @param at when, by the clock that {@link System#nanoTime} reads
 * @param timed whether it counts how soon others have it
 */
record Asked(String op, Person by, JsonNode body, long at, boolean timed) {}
