/** Small pictures of maps, drawn on the server. */
@NullMarked
package org.mapwright.shell.thumbnail;

import org.jspecify.annotations.NullMarked;
