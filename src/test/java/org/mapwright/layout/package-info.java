@NullMarked
package org.mapwright.layout;

import org.jspecify.annotations.NullMarked;
