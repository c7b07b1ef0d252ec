/** Places in Neo4j. */
@NullMarked
package org.mapwright.place.store;

import org.jspecify.annotations.NullMarked;
