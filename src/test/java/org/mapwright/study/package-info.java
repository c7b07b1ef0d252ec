@NullMarked
package org.mapwright.study;

import org.jspecify.annotations.NullMarked;
