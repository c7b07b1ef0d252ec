/** The workspace in which a map is asked: pages of answers, each beside the picture of the map. */
@NullMarked
package org.mapwright.analysis.ui;

import org.jspecify.annotations.NullMarked;
