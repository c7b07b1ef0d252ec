/** The store's process, its driver and its schema. Features inject the {@code Driver} and nothing else of this. */
@NullMarked
package org.mapwright.shell.store;

import org.jspecify.annotations.NullMarked;
