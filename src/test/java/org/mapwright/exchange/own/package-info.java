@NullMarked
package org.mapwright.exchange.own;

import org.jspecify.annotations.NullMarked;
