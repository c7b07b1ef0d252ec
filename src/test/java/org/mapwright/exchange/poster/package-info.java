@NullMarked
package org.mapwright.exchange.poster;

import org.jspecify.annotations.NullMarked;
