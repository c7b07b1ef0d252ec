/** What browsers fetch of reports. */
@NullMarked
package org.mapwright.report.web;

import org.jspecify.annotations.NullMarked;
