/** Editing together: one writer for each document, its operation log, the channel to browsers, presence and undo. */
@NullMarked
package org.mapwright.live;

import org.jspecify.annotations.NullMarked;
