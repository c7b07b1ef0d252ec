/** Studies and their members: who may read and change what. */
@NullMarked
package org.mapwright.study;

import org.jspecify.annotations.NullMarked;
