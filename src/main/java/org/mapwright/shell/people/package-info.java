/** What facilitators do for their studies: people, places, titles; and how somebody comes in. */
@NullMarked
package org.mapwright.shell.people;

import org.jspecify.annotations.NullMarked;
