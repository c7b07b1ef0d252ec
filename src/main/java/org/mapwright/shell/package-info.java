/** What holds the features together: start, sign-in, home, main layout, command line. */
@NullMarked
package org.mapwright.shell;

import org.jspecify.annotations.NullMarked;
