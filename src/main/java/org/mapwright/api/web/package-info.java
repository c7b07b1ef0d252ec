/** The addresses under {@code /api}. */
@NullMarked
package org.mapwright.api.web;

import org.jspecify.annotations.NullMarked;
