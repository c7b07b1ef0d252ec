/** Who has had a say, by group and never by person. */
@NamedInterface("balance")
@NullMarked
package org.mapwright.workshop.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
