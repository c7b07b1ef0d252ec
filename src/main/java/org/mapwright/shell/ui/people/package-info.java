/** The pages of a study that its facilitators look after: people, places, studies. */
@NullMarked
package org.mapwright.shell.ui.people;

import org.jspecify.annotations.NullMarked;
