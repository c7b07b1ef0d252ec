/** Makes the TypeScript types of the protocol from the Java records, and holds the two together. */
@NullMarked
package org.mapwright.protocol;

import org.jspecify.annotations.NullMarked;
