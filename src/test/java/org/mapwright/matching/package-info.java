@NullMarked
package org.mapwright.matching;

import org.jspecify.annotations.NullMarked;
