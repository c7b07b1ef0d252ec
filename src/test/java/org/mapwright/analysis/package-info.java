@NullMarked
package org.mapwright.analysis;

import org.jspecify.annotations.NullMarked;
