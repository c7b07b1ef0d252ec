/** Analyses that can be published: as JSON, with the parameters they were made with, and as packets to run again. */
@NullMarked
package org.mapwright.report;

import org.jspecify.annotations.NullMarked;
