/** Getting in: join codes, wrong tries, the address for phones, friendly names, the words to withdraw with. */
@NamedInterface("door")
@NullMarked
package org.mapwright.workshop.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
