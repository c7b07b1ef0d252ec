/** Accounts, studies and members in Neo4j. */
@NullMarked
package org.mapwright.study.store;

import org.jspecify.annotations.NullMarked;
