/** Who may come in, and what a browser may do with our pages. */
@NullMarked
package org.mapwright.shell.ui.signin;

import org.jspecify.annotations.NullMarked;
