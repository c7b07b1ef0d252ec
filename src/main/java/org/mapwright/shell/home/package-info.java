/** What the home page shows, before it is a page. */
@NullMarked
package org.mapwright.shell.home;

import org.jspecify.annotations.NullMarked;
