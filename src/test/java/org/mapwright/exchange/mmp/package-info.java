@NullMarked
package org.mapwright.exchange.mmp;

import org.jspecify.annotations.NullMarked;
