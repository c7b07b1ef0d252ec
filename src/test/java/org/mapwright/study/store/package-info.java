@NullMarked
package org.mapwright.study.store;

import org.jspecify.annotations.NullMarked;
