/** The embedded Neo4j store: a process of its own that speaks Bolt to the application and nothing else. */
@NullMarked
package org.mapwright.neo4j;

import org.jspecify.annotations.NullMarked;
