/** The real application in real browsers. */
@NullMarked
package org.mapwright.browser;

import org.jspecify.annotations.NullMarked;
