@NullMarked
package org.mapwright.shell.store;

import org.jspecify.annotations.NullMarked;
