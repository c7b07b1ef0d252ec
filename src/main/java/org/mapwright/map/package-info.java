/** The causal map: its parts, the commands that change it, the events that happened, and the rules between them. */
@NullMarked
package org.mapwright.map;

import org.jspecify.annotations.NullMarked;
