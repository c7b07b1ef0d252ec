/** What a workshop does one after the other: stages as data, ready-made and one's own. */
@NamedInterface("agenda")
@NullMarked
package org.mapwright.workshop.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
