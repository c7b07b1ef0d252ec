/**
 * Maps as a graph in Neo4j: what stands now, the log of all changes, checkpoints, and the words that people wrote,
 * which stand apart so that they can be taken back.
 */
@NullMarked
package org.mapwright.map.store;

import org.jspecify.annotations.NullMarked;
