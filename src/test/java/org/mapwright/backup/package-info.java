@NullMarked
package org.mapwright.backup;

import org.jspecify.annotations.NullMarked;
