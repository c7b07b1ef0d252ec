/** Intruders: each class breaks rules of the house on purpose, so that a test can show that the rules bite. */
@NullMarked
package org.mapwright.place.planted;

import org.jspecify.annotations.NullMarked;
