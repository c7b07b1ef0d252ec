package org.mapwright.shell.bench;

import org.mapwright.map.MapCommand;

/**
 * One step in the life of a map.
 *
 * @param person who asks, from 0
 */
record Ask(int person, MapCommand command) {}
