/** Tests of the live channel over HTTP. */
@NullMarked
package org.mapwright.live.web;

import org.jspecify.annotations.NullMarked;
