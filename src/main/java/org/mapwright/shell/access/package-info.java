/** Access for programs: the tokens that a person makes for them, and the door they come in by. */
@NullMarked
package org.mapwright.shell.access;

import org.jspecify.annotations.NullMarked;
