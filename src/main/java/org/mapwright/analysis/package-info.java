/** What the drawing of a map says about leverage and feedback: pure functions of map and parameters. */
@NullMarked
package org.mapwright.analysis;

import org.jspecify.annotations.NullMarked;
