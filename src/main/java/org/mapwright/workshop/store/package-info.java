/** Workshops, their logs and their guests in Neo4j. */
@NullMarked
package org.mapwright.workshop.store;

import org.jspecify.annotations.NullMarked;
