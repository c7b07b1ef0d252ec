@NullMarked
package org.mapwright.exchange.prsm;

import org.jspecify.annotations.NullMarked;
