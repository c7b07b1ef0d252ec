/** What the tests of several features share. */
@NullMarked
package org.mapwright.testing;

import org.jspecify.annotations.NullMarked;
