@NullMarked
package org.mapwright.backup.json;

import org.jspecify.annotations.NullMarked;
