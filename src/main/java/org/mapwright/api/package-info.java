/** What programs of researchers ask for over HTTP: studies, maps and what follows from them. Nothing is changed here. */
@NullMarked
package org.mapwright.api;

import org.jspecify.annotations.NullMarked;
