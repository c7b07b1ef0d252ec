@NullMarked
package org.mapwright.exchange.graph;

import org.jspecify.annotations.NullMarked;
