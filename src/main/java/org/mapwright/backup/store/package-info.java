/** Backups of the graph in Neo4j: taking the parts out, and putting them back unseen until all is right. */
@NullMarked
package org.mapwright.backup.store;

import org.jspecify.annotations.NullMarked;
