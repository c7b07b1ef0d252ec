/** What people keep of analyses, in Neo4j. Nothing that is worked out is stored. */
@NullMarked
package org.mapwright.analysis.store;

import org.jspecify.annotations.NullMarked;
