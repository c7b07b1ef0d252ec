/** The past of maps over HTTP, for the pages of Mapwright itself. */
@NullMarked
package org.mapwright.map.web;

import org.jspecify.annotations.NullMarked;
