@NullMarked
package org.mapwright.backup.store;

import org.jspecify.annotations.NullMarked;
