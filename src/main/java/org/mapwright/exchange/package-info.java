/** Maps in files: what comes in, what goes out, and what is lost on the way. */
@NullMarked
package org.mapwright.exchange;

import org.jspecify.annotations.NullMarked;
