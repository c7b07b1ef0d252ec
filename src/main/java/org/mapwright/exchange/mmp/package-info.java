/** Models of Mental Modeler, written as XML or as JSON. */
@NullMarked
package org.mapwright.exchange.mmp;

import org.jspecify.annotations.NullMarked;
