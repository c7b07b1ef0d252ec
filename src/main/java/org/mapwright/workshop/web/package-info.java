/** The door for phones: the light page, and what it asks over HTTP. */
@NullMarked
package org.mapwright.workshop.web;

import org.jspecify.annotations.NullMarked;
